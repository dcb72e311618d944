import { seenOf } from '../take-notes';
import type { Draft } from '../types/draft';
import type { Mention } from '../types/mention';
import type { Role } from '../types/subject';
import { type At, capital, drop, type Edit, opens } from './edit';
import { rules } from './rules';

/** Which mentions are to be reworded, and of whom. */
export type Wanted = (mention: Mention, role: Role) => boolean;

/** Names and numbers inside somebody's words: a bracket says honestly that something was left out. */
const LEFT_OUT = '[…]';
const POINTS: ReadonlySet<string> = new Set(['name', 'number']);

/** Every edit that the rules know for the wanted mentions, in the order of the draft, none touching another. */
export function findEdits(draft: Draft, wanted: Wanted): Edit[] {
  const { seen, subjects } = seenOf(draft);
  const { scopes } = seen;
  const { original, sentences } = seen.text;
  const named = new Set<string>();
  const found: Edit[] = [];
  for (const mention of seen.mentions) {
    const rule = rules[mention.kind];
    const role = subjects.of(mention);
    if (mention.in !== 'text' || !rule || !wanted(mention, role)) continue;
    const { start, end } = mention;
    const around = sentences.find((s) => s.start <= start && s.end > start);
    const names =
      mention.kind === 'person' ? mention.value.replace(/^(?:mrs?|ms|miss|dr|sister|nurse) /u, '').split(' ') : [];
    const at: At = {
      mention,
      role,
      before: original.slice(0, start),
      after: original.slice(end),
      sentence: original.slice(around?.start ?? 0, around?.end ?? original.length),
      again: names.some((name) => named.has(name)),
    };
    for (const name of names) named.add(name);
    // what somebody is quoted as saying stays theirs
    if (scopes.covers('quoted', start, end)) {
      if (POINTS.has(rule.why)) found.push({ start, end, text: LEFT_OUT, why: rule.why });
      continue;
    }
    const tag = original.charAt(start - 1) === '#' ? '#' : '';
    const edit = tag ? drop(at, rule.why, { back: tag }) : rule.say(at);
    const taken = found.at(-1)?.end ?? 0;
    // two in a row share what parts them: it goes with the first
    if (edit && start >= taken) found.push({ ...edit, start: Math.max(edit.start, taken) });
  }
  return withCapitals(original, found);
}

/** Where the first words of a sentence went, the next ones begin it. Drafts without capitals stay without. */
function withCapitals(original: string, edits: readonly Edit[]): Edit[] {
  if (!/\p{Lu}/u.test(original))
    return edits.map((edit) => (opens(original.slice(0, edit.start)) ? { ...edit, text: lower(edit.text) } : edit));
  return edits
    .map((edit, i) => {
      if (edit.text !== '' || !opens(original.slice(0, edit.start)) || edits[i + 1]?.start === edit.end) return edit;
      const next = original.charAt(edit.end);
      return { ...edit, end: edit.end + next.length, text: next.toUpperCase() };
    })
    .map((edit, i, all) => {
      const last = all[i - 1];
      return last?.text === '' && last.end === edit.start && opens(original.slice(0, last.start))
        ? { ...edit, text: capital(edit.text) }
        : edit;
    });
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
