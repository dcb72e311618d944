import { type Cut, detailsIn } from './details';
import { EMPTY_FORM, FIELDS, type Field, type Form, type LeftOut } from './form';
import { type Sorted, sortSentences } from './sort';

/** Between what one field holds: sentences go on, words for when and where stand apart. */
const BETWEEN: Readonly<Record<Field, string>> = {
  happened: ' ',
  when: '; ',
  where: '; ',
  often: '; ',
  told: ' ',
  ask: ' ',
};

/** Fields that hold copies of words whose sentence stands in another. */
const COPIED: ReadonlySet<Field> = new Set<Field>(['when', 'where', 'often']);

type Piece = { text: string; leftOut: readonly { at: number; words: string; standIn: string }[] };

/**
 * What an angry draft says already, sorted into the form. Nothing is reworded but what points at a patient, and each such
 * word is listed. Every word of the draft stands in a field or in that list.
 */
export function lift(draft: string): Form {
  const sorted = sortSentences(draft);
  const telling = sorted.filter(({ field }) => field === 'told');
  const cuts = detailsIn(draft, (offset) => telling.some((one) => one.start <= offset && offset < one.end));
  const pieces = new Map<Field, Piece[]>(FIELDS.map((field) => [field, []]));
  for (const sentence of whole(sorted, cuts)) {
    pieces.get(sentence.field)?.push(pieceOf(draft, sentence, cuts));
    for (const one of sentence.also) {
      const isCut = cuts.some((cut) => cut.start < one.end && one.start < cut.end);
      if (!isCut) pieces.get(one.field)?.push({ text: plainly(draft.slice(one.start, one.end)), leftOut: [] });
    }
  }
  return FIELDS.reduce((form, field) => filled(form, field, pieces.get(field) ?? []), EMPTY_FORM);
}

/** "Tuesday's" meeting was on Tuesday. */
const plainly = (words: string): string => words.trim().replace(/[’']s$/u, '');

/** A word that goes takes the space or mark after it along: two sentences that it touches stay together. */
function whole(sorted: readonly Sorted[], cuts: readonly Cut[]): readonly Sorted[] {
  const joined: Sorted[] = [];
  for (const one of sorted) {
    const last = joined.at(-1);
    if (last && cuts.some((cut) => cut.start < last.end && cut.end > one.start))
      joined.splice(-1, 1, { ...last, end: one.end, also: [...last.also, ...one.also] });
    else joined.push(one);
  }
  return joined;
}

function pieceOf(draft: string, { start, end }: Sorted, cuts: readonly Cut[]): Piece {
  const said = draft.slice(start, end);
  const from = start + (said.length - said.trimStart().length);
  const to = start + said.trimEnd().replace(/[,;]$/u, '').length;
  const leftOut: Piece['leftOut'][number][] = [];
  let text = '';
  let at = from;
  for (const cut of cuts) {
    if (cut.start < start || cut.end > end) continue;
    text += draft.slice(at, cut.start);
    leftOut.push({ at: text.length, words: draft.slice(cut.start, cut.end), standIn: cut.standIn });
    text += cut.standIn;
    at = Math.max(at, cut.end);
  }
  return { text: text + draft.slice(at, Math.max(at, to)), leftOut };
}

function filled(form: Form, field: Field, pieces: readonly Piece[]): Form {
  let text = '';
  const leftOut: LeftOut[] = [...form.leftOut];
  const told = new Set<string>();
  for (const piece of pieces) {
    const plain = piece.text.trim().toLowerCase();
    // Words for when and where need no telling twice; two sentences that came to read alike may be of two patients
    const isRepeat = told.has(plain) && COPIED.has(field);
    if (piece.leftOut.length === 0 && (isRepeat || plain === '')) continue;
    told.add(plain);
    if (text !== '' && piece.text !== '') text += BETWEEN[field];
    for (const { at, words, standIn } of piece.leftOut) {
      const start = text.length + at;
      const place = { field, start, end: start + standIn.length };
      leftOut.push({ id: leftOut.length + 1, field, words, standIn, place });
    }
    text += piece.text;
  }
  return { ...form, fields: { ...form.fields, [field]: text }, leftOut };
}
