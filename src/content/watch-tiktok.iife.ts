import { site } from '../sites/tiktok';
import { watch } from './watch';

watch(site);
