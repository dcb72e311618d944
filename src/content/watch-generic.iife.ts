import { site } from '../sites/generic';
import { watch } from './watch';

watch(site);
