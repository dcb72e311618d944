import { site } from '../sites/quora';
import { watch } from './watch';

watch(site);
