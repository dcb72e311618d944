import { site } from '../sites/x';
import { watch } from './watch';

watch(site);
