import { site } from '../sites/instagram';
import { watch } from './watch';

watch(site);
