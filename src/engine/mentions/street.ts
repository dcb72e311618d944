import { plainOf } from '../text/tokens';
import { defineMention, type MentionExamples } from './define-mention';

const STREET =
  /(?<![\p{L}\p{N}@#])(?:(?:[Ff]lat|[Aa]pt) \d{1,4}[A-Za-z]?,? )?(?:\d{1,4}[A-Za-z]?,? )?(?:(?:St\.? )?\p{Lu}[\p{L}'’.-]{1,24} ){1,3}(?:Road|Rd|Street|Close|Lane|Avenue|Ave|Drive|Crescent|Cres|Terrace|Gardens|Grove|Square|Way|Row|Rise|Hill|Mews|Walk|Parade|Wynd|Brae|Court|Estate|estate|Place|Quay)(?![\p{L}\p{N}])/gu;
const HOUSE = /(?<![\p{L}\p{N}@#£.:-])\d{1,3}[A-Za-z]? (?:Heol|Stryd|Ffordd|Maes|Bryn|Cwm)(?: \p{Lu}\p{L}+){1,3}/gu;
const NOT_STREETS =
  /^(?:the|on|in|at|my|our|your|this|that|by|all|one|best|harley|high|downing|coronation|sesame|no|any|half|long|each|some) /u;

/** A street, or an address with its number. `value` is `street:larch road` or `address:12 larch close`. */
export const mention = defineMention({
  kind: 'place',
  find: ({ folded }) =>
    [...folded.matchAll(STREET), ...folded.matchAll(HOUSE)]
      .filter((m) => !NOT_STREETS.test(plainOf(m[0]).replace(/^the /u, '')))
      .map((m) => {
        const kind = /\d/u.test(m[0]) ? 'address' : 'street';
        const lead = m[0].length - m[0].trimStart().length;
        return { start: m.index + lead, end: m.index + m[0].length, value: `${kind}:${plainOf(m[0].trim())}` };
      }),
});

export const examples: MentionExamples = {
  find: [
    'lives at «12 Larch Close»',
    'the arrest on «Pinfold Rd»',
    '«22 Larch Road», dialysis',
    'at «11 Heol Wen» for the heel prick',
    'back to «flat 3, 17 Moor Rise»',
  ],
  leave: ['The High Street is dying', 'All the Way', 'my street is dark', '12 Close calls', 'Best Place to work'],
};
