import { site } from '../sites/linkedin';
import { watch } from './watch';

watch(site);
