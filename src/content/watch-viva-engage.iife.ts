import { site } from '../sites/viva-engage';
import { watch } from './watch';

watch(site);
