import { site } from '../sites/facebook';
import { watch } from './watch';

watch(site);
