import { site } from '../sites/tumblr';
import { watch } from './watch';

watch(site);
