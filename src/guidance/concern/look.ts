import { check } from '../../engine/check';
import { PLAIN_POLICY } from '../../engine/types/policy';
import type { Review } from '../../engine/types/review';
import { apart, type Cut, detailsIn, LEFT_OUT } from './details';
import { type Detail, FIELDS, type Field, type Fields, type Form } from './form';
import { sortSentences } from './sort';

/** What a second look at a concern finds: words that may point at a patient still, and whether its writer may be in danger. */
export type Looked = { details: readonly Detail[]; inCrisis: boolean };

export const NOT_LOOKED: Looked = { details: [], inCrisis: false };

/** Reads all fields as one text, so that "she" in one is known from another. What the person put back is theirs to keep. */
export function look({ fields, wanted }: Form): Looked {
  const { text, starts } = joined(fields);
  if (text.trim() === '') return NOT_LOOKED;
  const telling = sortSentences(text).filter(({ field }) => field === 'told');
  const isTold = (offset: number) =>
    placeOf(starts, fields, offset)?.field === 'told' || telling.some((s) => s.start <= offset && offset < s.end);
  const review = check({ text, context: { kind: 'post' } }, PLAIN_POLICY);
  const cuts = apart([...detailsIn(text, isTold), ...small(review)]);
  const details = cuts.flatMap(({ start, end, standIn }) => {
    const words = text.slice(start, end);
    const place = placeOf(starts, fields, start);
    if (!place || place.start + words.length > fields[place.field].length || isKept(words, wanted)) return [];
    return [{ field: place.field, start: place.start, end: place.start + words.length, words, standIn }];
  });
  return { details, inCrisis: review.support.includes('person-in-crisis') };
}

/** Where the rest of a story could still show who it is about, what ails them is offered too: it may be the concern itself. */
function small({ findings, mentions }: Review): readonly Cut[] {
  if (!findings.some(({ topic }) => topic === 'patient-jigsaw')) return [];
  return mentions
    .filter(({ kind, in: where }) => where === 'text' && (kind === 'condition' || kind === 'event'))
    .map(({ start, end }) => ({ start, end, standIn: LEFT_OUT }));
}

const isKept = (words: string, wanted: readonly string[]): boolean =>
  wanted.some((one) => holds(one, words) || holds(words, one));

/** By whole words: a bed 6 that was put back says nothing of a long number with a 6 in it. */
const holds = (text: string, part: string): boolean => plain(text).includes(plain(part));
const plain = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

type Start = { field: Field; start: number };

function joined(fields: Fields): { text: string; starts: readonly Start[] } {
  let text = '';
  const starts: Start[] = [];
  for (const field of FIELDS) {
    starts.push({ field, start: text.length });
    text += `${fields[field]}\n`;
  }
  return { text, starts };
}

function placeOf(starts: readonly Start[], fields: Fields, offset: number): Start | null {
  const at = starts.findLast(({ start }) => start <= offset);
  return at && offset - at.start <= fields[at.field].length ? { field: at.field, start: offset - at.start } : null;
}
