import { siteOfPage } from '../sites/of-page';
import { watch } from './watch';

watch(siteOfPage(document));
