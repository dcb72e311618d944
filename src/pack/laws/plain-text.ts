import { eachText } from '../each-text';
import { linksIn } from '../markdown/parse';
import type { Problem, ProblemKey } from '../problem';
import { isLink } from '../shapes/link';
import type { Law } from './law';

const HAZARDS: readonly [RegExp, ProblemKey][] = [
  [/!\[/, 'remote_picture'],
  [/<\s*(?:script|style|iframe|object|embed|form|svg)\b|\bjavascript:|\bon\w+\s*=\s*["']/i, 'script'],
  [/<[a-z/!?]/i, 'markup'],
];

/** Texts are words: no script, no markup, no picture from elsewhere, and links that open a page, a letter or a call. */
export const plainText: Law = (pack) =>
  eachText(pack).flatMap(({ path, text }): Problem[] => {
    const hazard = HAZARDS.find(([pattern]) => pattern.test(text));
    if (hazard) return [{ path, key: hazard[1] }];
    const wrong = linksIn(text).find((address) => !isLink(address));
    return wrong === undefined ? [] : [{ path, key: 'link', fill: { address: wrong.slice(0, 80) } }];
  });
