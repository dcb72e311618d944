import { SCOPES, type Scope, type Scopes, type Text, type Token } from '../types/text';
import { NEGATIONS } from './negations';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "Stop" asks for the opposite of what follows it. */
const negates = (plain: string): boolean => NEGATIONS.has(plain) || plain === 'stop';
/** A negation reaches as far as these. */
const NEGATION_ENDS = words('but although though however except because so and then yet');
/** Words: how far "not" usually reaches in a clause without a mark. */
const NEGATION_REACH = 7;

const HYPOTHETICAL = words('if imagine suppose supposing hypothetically would unless pretend fictional fictitious');
const REPORTING = words(
  'said says saying claims claimed called calls calling told tells reported reports shouted shouts heard accused accuses allegedly apparently posted tweeted wrote writes',
);

const OPENS = /^["“„«]$/u;
const CLOSES = /^["”»]$/u;

/** How each word is meant. One pass; a quotation may run over sentences, the rest ends with its sentence. */
export function scopesOf(text: Text): Scopes {
  const { tokens, sentences } = text;
  const flags = new Uint8Array(tokens.length);
  const mark = (scope: Scope, first: number, end: number) => {
    for (let i = Math.max(0, first); i < end; i++) flags[i] = (flags[i] ?? 0) | (1 << SCOPES.indexOf(scope));
  };
  markQuotes(text, mark);
  for (const { firstToken, endToken } of sentences) {
    const sentence = tokens.slice(firstToken, endToken);
    if (asks(sentence)) mark('question', firstToken, endToken);
    const imagined = sentence.findIndex(({ plain }) => HYPOTHETICAL.has(plain));
    if (imagined >= 0) mark('hypothetical', firstToken + imagined, endToken);
    const told = sentence.findIndex(
      ({ plain }, i) => REPORTING.has(plain) && i > 0 && !/^(?:i|we)$/u.test(sentence[i - 1]?.plain ?? ''),
    );
    if (told >= 0) mark('reported', firstToken + told + 1, endToken);
    markNegations(sentence, firstToken, mark);
  }
  const has = (scope: Scope, token: number) => ((flags[token] ?? 0) & (1 << SCOPES.indexOf(scope))) !== 0;
  return {
    has,
    at: (token) => SCOPES.filter((scope) => has(scope, token)),
    covers: (scope, start, end) => tokens.some((token, i) => token.start < end && start < token.end && has(scope, i)),
  };
}

type Mark = (scope: Scope, first: number, end: number) => void;

/** Closing marks of a sentence may be followed by a quotation mark or an emoji. */
const asks = (sentence: readonly Token[]): boolean => sentence.slice(-3).some(({ raw }) => raw === '?');

function markNegations(sentence: readonly Token[], offset: number, mark: Mark) {
  sentence.forEach((token, i) => {
    if (!negates(token.plain)) return;
    let end = i + 1;
    while (
      end < sentence.length &&
      end <= i + NEGATION_REACH &&
      !/^[,;:.!?]$/u.test(sentence[end]?.raw ?? '') &&
      !NEGATION_ENDS.has(sentence[end]?.plain ?? '')
    )
      end++;
    mark('negated', offset + i + 1, offset + end);
  });
}

/** A straight mark opens and closes in turn; one that never closes quotes nothing. Apostrophes count only at word edges. */
function markQuotes({ tokens, folded }: Text, mark: Mark) {
  let opened = -1;
  tokens.forEach(({ raw, from, to }, i) => {
    const single = raw === "'";
    if (!single && !OPENS.test(raw) && !CLOSES.test(raw)) return;
    const spaceBefore = from === 0 || /[\s(]/u.test(folded.charAt(from - 1));
    const spaceAfter = to >= folded.length || /[\s.,;:!?)]/u.test(folded.charAt(to));
    if (opened < 0 ? (single ? spaceBefore : !/^[”»]$/u.test(raw)) : false) opened = i;
    else if (opened >= 0 && (tokens[opened]?.raw === "'") === single && (!single || spaceAfter)) {
      mark('quoted', opened + 1, i);
      opened = -1;
    }
  });
}
