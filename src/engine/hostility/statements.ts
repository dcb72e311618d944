import { STOP_WORDS } from '../lexicon/stop-words';
import { withoutIdentity } from '../models/identity-words';
import { maskedWords } from '../models/masked-words';
import type { Mention } from '../types/mention';
import type { Scopes, Text } from '../types/text';
import { censoredAt } from './censored';
import { isOneWord, undisguised } from './disguises';
import { ADORNS, FAITHS, GROUPS, SURE_KINDS } from './group-words';
import { namedAt } from './groups';
import { isUnmistakable, slurNames, slurOf } from './slurs';

/** A word of a statement as it is judged, with the token that it came from. */
export type Said = { word: string; token: number };

/**
 * What one sentence says, with everybody whom it names by who they are become a mark: `⟨group⟩`, `⟨member⟩`, `⟨slur⟩`.
 * Passages in quotation marks are one mark too: they are somebody else's. `hasTarget` where people are spoken of so,
 * `callsBySlur` where a slur that has no other use stands for whoever is spoken of.
 */
export type Statement = {
  said: readonly Said[];
  firstToken: number;
  endToken: number;
  hasTarget: boolean;
  hasSlur: boolean;
  callsBySlur: boolean;
};

/** "That ⟨slur⟩ in bed 6", "two ⟨slur⟩ on nights", "⟨slur⟩ in resus". */
const CALLS =
  /(?:^(?:⟨person⟩ )?|\b(?:that|the|this|some|another|an?|one|two|three|four|these|those|more|of|bloody|fucking|fkn|effing|your|any) (?:\w+ )?)⟨slur⟩ \p{L}/u;

const THEY = new Set("they them they're theyre their they've they'll these those".split(' '));

/** The statements of a text, one for each sentence. Linear in its length. */
export function statementsOf(text: Text, mentions: readonly Mention[], scopes: Scopes): Statement[] {
  const masked = maskedWords(text, mentions);
  const isAllQuoted = text.tokens.every((_, i) => scopes.has('quoted', i) || /^\W$/u.test(text.tokens[i]?.raw ?? ''));
  let sinceTarget = 9;
  return text.sentences.map(({ firstToken, endToken }) => {
    const typed = typedWords(text, masked, scopes, firstToken, endToken, isAllQuoted);
    const statement = { ...marked(typed, sinceTarget <= 2), firstToken, endToken };
    sinceTarget = statement.hasTarget ? 0 : sinceTarget + 1;
    return statement;
  });
}

/** The words of a sentence with their disguises off; a quoted passage is one mark. */
function typedWords(
  text: Text,
  masked: readonly string[],
  scopes: Scopes,
  first: number,
  end: number,
  isAllQuoted: boolean,
): Said[] {
  const typed: Said[] = [];
  for (let token = first; token < end; token++) {
    const { spoken = '' } = text.tokens[token] ?? {};
    if (!isAllQuoted && scopes.has('quoted', token) && isPassage(scopes, token)) {
      if (typed.at(-1)?.word !== '⟨quote⟩') typed.push({ word: '⟨quote⟩', token });
      continue;
    }
    if (ADORNS.has(spoken) && typed.length > 0 && !/\p{L}/u.test(typed.at(-1)?.word ?? '')) continue;
    const censored = censoredAt(text.tokens, token);
    if (censored) {
      typed.push({ word: censored.word, token });
      token += censored.length - 1;
      continue;
    }
    const bare = bareOf(spoken);
    const mask = masked[token] ?? '';
    const words = undisguised(bare);
    if (words.length === 1 && words[0] === bare && mask.startsWith('⟨') && SOMEBODY.test(mask) && !isWhole(bare))
      typed.push({ word: mask, token });
    else if (mask === '' && words[0] === bare && !isWhole(bare)) continue;
    else for (const word of words) typed.push({ word, token });
  }
  return joined(typed);
}

const SOMEBODY = /^⟨(?:person|place|handle|url|email|phone)/;

/** Without its hash or its possessive. */
const bareOf = (spoken: string): string => {
  const word = /^[#@]/.test(spoken.charAt(0)) ? spoken.slice(1) : spoken;
  return word.endsWith("'s") ? word.slice(0, -2) : word;
};

/** Words that are no name of a person or a place, whatever else the lists take them for: Poles, Islam. */
const isWhole = (word: string): boolean =>
  GROUPS.has(word) || SURE_KINDS.has(word) || FAITHS.has(word) || slurNames.has(word);

/** Quotation marks around one word are a raised eyebrow, not a quotation. */
const isPassage = (scopes: Scopes, token: number): boolean =>
  (scopes.has('quoted', token - 1) && token > 0) || scopes.has('quoted', token + 1);

/** Letters: longer parts are words of their own. */
const LONGEST_PART = 12;

/** Words that were pulled apart are one again: `wo men`. */
function joined(typed: readonly Said[]): Said[] {
  const out: Said[] = [];
  for (let i = 0; i < typed.length; i++) {
    const { word = '', token = 0 } = typed[i] ?? {};
    const next = typed[i + 1]?.word ?? '⟨end⟩';
    const third = typed[i + 2]?.word ?? '⟨end⟩';
    const isPair = word.length + next.length <= LONGEST_PART && !(STOP_WORDS.has(word) && STOP_WORDS.has(next));
    if (isPair && word.length + next.length + third.length <= LONGEST_PART && isOneWord(word, next, third)) {
      out.push({ word: word + next + third, token });
      i += 2;
    } else if (isPair && isOneWord(word, next)) {
      out.push({ word: word + next, token });
      i++;
    } else out.push({ word, token });
  }
  return out;
}

function marked(typed: readonly Said[], followsTarget: boolean): Omit<Statement, 'firstToken' | 'endToken'> {
  const words = typed.map(({ word }) => word);
  const sentence = words.join(' ');
  const said: Said[] = [];
  let hasTarget = false;
  let hasSlur = false;
  let isSure = false;
  for (let i = 0; i < typed.length; ) {
    const { word, token } = typed[i] ?? { word: '', token: 0 };
    const named = namedAt(words, i);
    const slur = slurOf(word, sentence);
    if (slur !== null) {
      isSure ||= isUnmistakable(slur);
      said.push({ word: '⟨slur⟩', token });
      hasTarget = hasSlur = true;
      i++;
    } else if (named) {
      if (said.at(-1)?.word !== named.mark) said.push({ word: named.mark, token });
      hasTarget ||= named.isTarget;
      i = named.end;
    } else {
      const refersBack = followsTarget && THEY.has(word);
      hasTarget ||= refersBack;
      said.push({ word: refersBack ? '⟨group⟩' : plainClass(word), token });
      i++;
    }
  }
  const callsBySlur = isSure && CALLS.test(said.map(({ word }) => word).join(' '));
  return { said, hasTarget, hasSlur, callsBySlur };
}

const plainClass = (word: string): string => {
  const kind = withoutIdentity(/\d/.test(word) ? word.replace(/\d/g, '0') : word);
  return kind === '⟨groups⟩' || kind === '⟨faith⟩' ? '⟨group⟩' : kind === '⟨group⟩' ? '⟨kind⟩' : kind;
};
