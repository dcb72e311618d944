import { site } from '../sites/whatsapp';
import { watch } from './watch';

watch(site);
