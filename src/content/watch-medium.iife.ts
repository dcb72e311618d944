import { site } from '../sites/medium';
import { watch } from './watch';

watch(site);
