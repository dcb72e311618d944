import { site } from '../sites/substack';
import { watch } from './watch';

watch(site);
