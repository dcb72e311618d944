import { holdsOnlyForPeople } from './holds-only-for-people';
import { idsHoldTogether } from './ids-hold-together';
import type { Law } from './law';
import { leavesBodiesAlone } from './leaves-bodies-alone';
import { leavesConcernsAlone } from './leaves-concerns-alone';
import { leavesEverydayWordsAlone } from './leaves-everyday-words-alone';
import { leavesOwnNameAlone } from './leaves-own-name-alone';
import { leavesPowerAlone } from './leaves-power-alone';
import { leavesWhoWeAreAlone } from './leaves-who-we-are-alone';
import { neverDisrepute } from './never-disrepute';
import { neverForbids } from './never-forbids';
import { periodsEnd } from './periods-end';
import { plainText } from './plain-text';
import { repliesConfirmNobody } from './replies-confirm-nobody';
import { saidInEveryLanguage } from './said-in-every-language';
import { saysUntilWhen } from './says-until-when';
import { speakUpStays } from './speak-up-stays';
import { speaksInOwnName } from './speaks-in-own-name';
import { thresholdsKeepPeopleSafe } from './thresholds-keep-people-safe';

/** Everything that no pack can do. That nobody can hide who wrote it, or whom a card protects, is in the shape itself. */
export const laws: readonly Law[] = [
  speakUpStays,
  holdsOnlyForPeople,
  leavesConcernsAlone,
  leavesBodiesAlone,
  leavesWhoWeAreAlone,
  leavesPowerAlone,
  leavesOwnNameAlone,
  leavesEverydayWordsAlone,
  neverDisrepute,
  thresholdsKeepPeopleSafe,
  periodsEnd,
  neverForbids,
  speaksInOwnName,
  repliesConfirmNobody,
  plainText,
  saidInEveryLanguage,
  idsHoldTogether,
  saysUntilWhen,
];
