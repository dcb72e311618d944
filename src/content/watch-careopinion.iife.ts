import { site } from '../sites/careopinion';
import { watch } from './watch';

watch(site);
