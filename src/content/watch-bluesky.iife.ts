import { site } from '../sites/bluesky';
import { watch } from './watch';

watch(site);
