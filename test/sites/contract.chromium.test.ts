import { everySiteKeepsItsContract } from './contract/every-site';

everySiteKeepsItsContract('Chromium');
