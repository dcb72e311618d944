import { sentenceTexts } from '../text/sentence-texts';
import { SCOPES, type Scope, type Scopes, type Text } from '../types/text';

/** What people begin with: a name with an at sign, small words, advice, a favour. */
const LEAD =
  "(?:@\\S+|oh|ok|right|just|pls|please|lol|honestly|seriously|actually|maybe|so|well|then|also|or|and|no|nah|yeah|yes|omg|ffs|mate|bro|pal|love|hun|go|(?:you|u|(?:he|she|they) all) (?:should|ought to|need to|may as well|might as well)|why (?:don't|dont) (?:you|u)|do (?:us|me|everyone|everybody|the world|yourself) (?:all )?a favou?r)";
const SELF = '(?:yourself|yourselves|yoursel|urself|urselves|yaself|yerself|ya self|ur self|your self)';
const KILL = '(?:kill|neck|top|hang|off|unalive|drown|shoot|end)';
/** Work, laughter and a pint: "kill yourself laughing", "top yourself up". */
const NOT_MEANT = '(?! (?:up|in|into|out|off|over|for|with|by|on|to|at|about|a|an|some|\\w+ing)\\b)';
const TOLD = new RegExp(
  `^\\W*(?:${LEAD}[,.…]?\\s+)*(?:${KILL} ${SELF}\\b${NOT_MEANT}|kys(?=\\W*$|\\W+(?:you|u|mate|lol|bro|pls|please)\\b))`,
  'iu',
);
/** Of somebody who is not there: "she can go kill herself". */
const SENT =
  /\b(?:can|could|should|may as well|might as well|needs? to|ought to|wants? to) (?:\w+ )?go (?:and )?(?:kill|neck|top|hang|unalive|drown|shoot) (?:him|her|them)sel(?:f|ves)\b(?! (?:\w+ing|over|for|with|by|on|in|out|up)\b)/iu;
const IN_A_GAME = /\b(?:respawn\w*|level|lobby|boss|checkpoint|lives left|game)\b/iu;

/** Where somebody is told to die, in so many words, whoever they are: offsets of the original text. Linear in its length. */
export function toldToDie(text: Text, scopes: Scopes) {
  return sentenceTexts(text).flatMap((said, i) => {
    const told = TOLD.exec(said);
    const match = told ?? SENT.exec(said);
    if (!match || IN_A_GAME.test(said)) return [];
    const from = text.tokens[text.sentences[i]?.firstToken ?? 0]?.from ?? 0;
    const at = text.toOriginal(from + match.index, from + match.index + match[0].length);
    // "why don't you" denies nothing
    const excused: Scope[] = told ? ['quoted', 'reported', 'hypothetical'] : [...SCOPES];
    return excused.some((scope) => scopes.covers(scope, at.start, at.end)) ? [] : [at];
  });
}
