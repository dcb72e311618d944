import { site } from '../sites/youtube';
import { watch } from './watch';

watch(site);
