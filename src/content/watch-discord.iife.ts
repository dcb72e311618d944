import { site } from '../sites/discord';
import { watch } from './watch';

watch(site);
