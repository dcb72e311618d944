import { everySiteKeepsItsContract } from '../sites/contract/every-site';

everySiteKeepsItsContract('Chromium');
