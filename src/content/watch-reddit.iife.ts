import { site } from '../sites/reddit';
import { watch } from './watch';

watch(site);
