import type { Mention } from '../types/mention';
import type { Role } from '../types/subject';

/** What an edit is about: its word is looked up in both languages. */
export const WHYS = ['age', 'place', 'time', 'name', 'number', 'bed', 'work'] as const;
export type Why = (typeof WHYS)[number] | 'line';

/** Offsets are UTF-16 units of the draft as typed, end exclusive; an empty text takes the words out. */
export type Edit = { start: number; end: number; text: string; why: Why };

/** A mention where it stands: all that a rule may look at. */
export type At = {
  mention: Mention;
  role: Role;
  /** The draft up to the mention, and from its end on. */
  before: string;
  after: string;
  /** The words of its sentence. */
  sentence: string;
  /** Whether the same person was named before. */
  again: boolean;
};

/** Rewords what it understands; null leaves the mention as it is. */
export type Rule = { why: Why; say(at: At): Edit | null };

/** Run as tests: a draft, and what it becomes by this rule alone. */
export type RewordExamples = { change: readonly (readonly [string, string])[]; leave: readonly string[] };

/** Whether a sentence, a line or a bracket begins right here. */
export const opens = (before: string): boolean =>
  /(?:^|[.!?…]["')\]]*\s|\n|\p{Extended_Pictographic}\s?)\s*$/u.test(before);

/** What of the end of `text` matches; empty when nothing does. */
export const tail = (text: string, pattern: RegExp): string => pattern.exec(text.slice(-60))?.[0] ?? '';
/** What of the beginning of `text` matches. */
export const head = (text: string, pattern: RegExp): string => pattern.exec(text.slice(0, 60))?.[0] ?? '';

type Reach = { back?: string; on?: string };

/** Other words for the mention, and for what stands right before (`back`) and after it (`on`). */
export const swap = ({ mention, before }: At, why: Why, text: string, { back = '', on = '' }: Reach = {}): Edit => {
  const start = mention.start - back.length;
  const left = before.slice(0, before.length - back.length);
  return { start, end: mention.end + on.length, text: opens(left) ? capital(text) : text, why };
};

/** Takes the mention out, with the space, comma or brackets that only it needed. */
export function drop(at: At, why: Why, { back = '', on = '' }: Reach = {}): Edit {
  const left = at.before.slice(0, at.before.length - back.length);
  const right = at.after.slice(on.length);
  const [start, end] = [at.mention.start - back.length, at.mention.end + on.length];
  if (/\($/u.test(left) && right.startsWith(')'))
    return { start: start - 1 - tail(left.slice(0, -1), /\s$/u).length, end: end + 1, text: '', why };
  if (opens(left)) {
    // a sentence of nothing else goes with its mark
    const also = head(right, /^(?:[.!?]+|[,;:–—-])?[ \t]*/u).length;
    const last = also === right.length ? tail(left, /[ \t]*$/u).length : 0;
    return { start: start - last, end: end + also, text: '', why };
  }
  const mark = /^\s*(?:[,.;:!?)\n]|$)/u.test(right) ? tail(left, /[,;:–—-]?[ \t]*$/u) : tail(left, /[ \t]$/u);
  return { start: start - mark.length, end, text: '', why };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const article = (noun: string): string => (/^[aeiou]/iu.test(noun) ? 'an' : 'a');

/** Whose words a sentence uses for the one it tells of; `their` when it names both or neither. */
export function pronoun(sentence: string): 'his' | 'her' | 'their' {
  const his =
    /\b(?:he|him|his|man|men|gent\w*|lad|laddie|boy|bloke|fella|chap|guy|dad|father|grandad|husband|son|brother|mr)\b/iu.test(
      sentence,
    );
  const hers =
    /\b(?:she|her|hers|woman|lady|lass|lassie|girl|mum|mam|mother|nan|gran\w*|wife|daughter|sister|mrs|miss)\b/iu.test(
      sentence,
    );
  return his === hers ? 'their' : his ? 'his' : 'her';
}

export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, text: words }) => so.slice(0, start) + words + so.slice(end), text);
