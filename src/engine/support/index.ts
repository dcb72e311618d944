import type { Support } from '../types/topic';
import { support as personInCrisis } from './person-in-crisis';
import { support as raisingConcern } from './raising-concern';

export const supports: readonly Support[] = [raisingConcern, personInCrisis];
