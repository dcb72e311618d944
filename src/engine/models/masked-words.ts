import { firstTokenAfter } from '../text/tokens';
import type { Mention, MentionKind } from '../types/mention';
import type { Text } from '../types/text';
import { identityOfSeveral, withoutIdentity } from './identity-words';

/** Kinds whose own letters must teach nothing: each becomes a mark of its kind. */
const MASKED: ReadonlySet<MentionKind> = new Set<MentionKind>([
  'person',
  'place',
  'nhs-number',
  'chi-number',
  'hospital-number',
  'phone',
  'email',
  'postcode',
  'date-of-birth',
  'handle',
  'url',
]);

const OF_PEOPLES = /^⟨groups?⟩$/;

/**
 * The words that the models see, one for each token: names, numbers and identity words masked; `''` inside a masked span.
 * `number` says how a word with digits is written: by its shape unless told otherwise.
 */
export function maskedWords(text: Text, mentions: readonly Mention[], number = shapeOf): string[] {
  const spoken = text.tokens.map((token) => token.spoken);
  const words = spoken.map((word) => withoutIdentity(/\d/.test(word) ? number(word) : word));
  for (let i = 0; i < spoken.length; i++) {
    const several = identityOfSeveral(spoken, i);
    if (several === null) continue;
    words[i] = several.name;
    for (let next = 1; next < several.length; next++) words[i + next] = '';
  }
  for (const { kind, start, end } of mentions) {
    if (!MASKED.has(kind)) continue;
    let mark = `⟨${kind}⟩`;
    for (let i = firstTokenAfter(text.tokens, start); i < text.tokens.length; i++) {
      const token = text.tokens[i];
      if (token === undefined || token.start >= end) break;
      if (OF_PEOPLES.test(words[i] ?? '')) continue; // "the Nigerian nurse": some of these are names of places as well
      words[i] = mark;
      mark = '';
    }
  }
  return words;
}

/** Digits keep their number and their neighbours, not their values: `2580` is `0000`, `88yo` is `00yo`. */
function shapeOf(word: string): string {
  return word.replace(/\d/g, '0');
}
