import { site } from '../sites/threads';
import { watch } from './watch';

watch(site);
