import { defineMention, type MentionExamples } from './define-mention';

/** The 124 areas of the United Kingdom and the Crown dependencies (Royal Mail). */
const AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);

/** Outward and inward part; the inward never has C, I, K, M, O or V. */
const FULL = /(?<![\p{L}\p{N}@#/_-])([A-Z]{1,2})(\d{1,2}|\d[A-Z])[ -]{0,2}(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;

/** Areas that do not exist (ZZ99 3VZ, the service's own dummy, or a slip) count at the end of an address. */
const AS_WRITTEN = /^[A-Z]{1,2}\d{1,2} \d[A-Z]{2}$/u;
const ADDRESS =
  /(?:\p{L}, ?|\b(?:road|rd|street|st|close|lane|row|rise|avenue|ave|drive|court|terrace|way|postcode)[ ,:]{1,3})$/iu;
const inAddress = (folded: string, at: number) => ADDRESS.test(folded.slice(Math.max(0, at - 14), at));

/** A whole postcode: some fifteen households. `value` is its usual form, `SK8 4QJ`. */
export const mention = defineMention({
  kind: 'postcode',
  find: ({ folded }) =>
    [...folded.matchAll(FULL)]
      .filter((m) => AREAS.has((m[1] ?? '').toUpperCase()) || (AS_WRITTEN.test(m[0]) && inAddress(folded, m.index)))
      .filter((m) => m[0] === m[0].toUpperCase() || m[0] === m[0].toLowerCase() || /[ -]/.test(m[0]))
      .map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        value: `${m[1]}${m[2]} ${m[3]}`.toUpperCase(),
      })),
});

export const examples: MentionExamples = {
  find: [
    '17 Moor Rise, «SK8 4QJ», blocked catheter',
    '17 Moor Rise, «XZ4 8QJ»',
    'lives at «ec1a 1bb»',
    '«M11AE» flat 3',
    'back to «BT7 1NN»',
  ],
  leave: ['XZ4 8QJ is nowhere', 'bed C6 2nd bay', 'staff only B12 injections', 'at 3pm M6 shut'],
};
