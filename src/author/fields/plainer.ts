/**
 * Words that forbid or threaten, and what a colleague would write instead. They go into the pack, so they are in the
 * language of its text and not in that of the page.
 */
export const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/\bmust (?:not|never)\b/i, 'please don’t'],
  [/\b(?:strictly )?prohibited\b|\bforbidden\b|\bnot permitted\b/i, 'better left out'],
  [/\bdisciplinary (?:action|proceedings|procedures?)\b|\bdisciplinary\b/i, 'a talk with your manager'],
  [/\brhaid (?:i chi )?beidio â\b|\brhaid peidio â\b/iu, 'peidiwch â'],
  [/\bgwaherddir\b|\bwedi[’']i wahardd\b/iu, 'gwell gadael hyn allan'],
  [/\bcamau disgyblu\b|\bdisgyblu\b/iu, 'sgwrs gyda’ch rheolwr'],
];
