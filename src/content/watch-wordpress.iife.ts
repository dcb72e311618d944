import { site } from '../sites/wordpress';
import { watch } from './watch';

watch(site);
