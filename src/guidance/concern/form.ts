/** The questions of a concern, in the order in which whoever acts on it reads them. All may stay empty. */
export const FIELDS = ['happened', 'when', 'where', 'often', 'told', 'ask'] as const;
export type Field = (typeof FIELDS)[number];
export type Fields = Readonly<Record<Field, string>>;

/** What stands in a field: offsets are UTF-16 units of its text, end exclusive. */
export type Place = { field: Field; start: number; end: number };

/** Words about a patient that were left out, and what stands in their place; `place` is null once that was written over. */
export type LeftOut = { id: number; field: Field; words: string; standIn: string; place: Place | null };

/** Words that could go, with what would stand there instead. */
export type Detail = Place & { words: string; standIn: string };

/** A concern while it is written. It lives as long as the page. */
export type Form = {
  fields: Fields;
  leftOut: readonly LeftOut[];
  /** Words that the person wants to keep: nobody offers to take them out again. */
  wanted: readonly string[];
};

/**
 * The words as they are listed: without the marks that went along, and without the letter of the next word that became a
 * capital when these went.
 */
export function listed({ words, standIn }: Pick<Detail, 'words' | 'standIn'>): string {
  const becameCapital = /^\p{Lu}$/u.test(standIn) && words.toUpperCase().endsWith(standIn);
  return (becameCapital ? words.slice(0, -1) : words).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
}

/** What stands there instead, as it is listed; empty where nothing does. */
export const listedStandIn = ({ standIn }: Pick<Detail, 'standIn'>): string =>
  /^\p{Lu}?$/u.test(standIn) ? '' : standIn.trim();

export const NO_FIELDS: Fields = { happened: '', when: '', where: '', often: '', told: '', ask: '' };
export const EMPTY_FORM: Form = { fields: NO_FIELDS, leftOut: [], wanted: [] };

export const isEmpty = ({ fields }: Pick<Form, 'fields'>): boolean =>
  FIELDS.every((field) => fields[field].trim() === '');

/** The person wrote in a field: what stands for words that were left out moves along, or is forgotten where it went. */
export function written(form: Form, field: Field, text: string): Form {
  const { keeps, ends, moved } = changed(form.fields[field], text);
  const carry = (place: Place): Place | null => {
    if (place.end <= keeps) return place;
    if (place.start >= ends) return { ...place, start: place.start + moved, end: place.end + moved };
    return null;
  };
  const leftOut = form.leftOut.map((one) => (one.place?.field === field ? { ...one, place: carry(one.place) } : one));
  return { ...form, fields: { ...form.fields, [field]: text }, leftOut };
}

/** Puts words back where they stood; at the end of the field when their place was written over. */
export function putBack(form: Form, id: number): Form {
  const back = form.leftOut.find((one) => one.id === id);
  if (!back) return form;
  const { field, words, place } = back;
  const text = form.fields[field];
  const others = { ...form, leftOut: form.leftOut.filter((one) => one !== back), wanted: [...form.wanted, words] };
  if (!place) return written(others, field, [text, words.trim()].filter(Boolean).join(' '));
  return replaced(others, place, words);
}

/** Takes words out, and lists them so that they can be put back. */
export function takeOut(form: Form, { words, standIn, ...place }: Detail): Form {
  const { field, start } = place;
  const id = Math.max(0, ...form.leftOut.map((one) => one.id)) + 1;
  const next = replaced(form, place, standIn);
  const stands = { field, start, end: start + standIn.length };
  return { ...next, leftOut: [...next.leftOut, { id, field, words, standIn, place: stands }] };
}

/** Exact where `written` would have to guess: others that touch these words keep their place. */
function replaced(form: Form, { field, start, end }: Place, words: string): Form {
  const text = form.fields[field];
  const moved = words.length - (end - start);
  const carry = (place: Place): Place | null => {
    if (place.end <= start) return place;
    if (place.start >= end) return { ...place, start: place.start + moved, end: place.end + moved };
    return null;
  };
  return {
    ...form,
    fields: { ...form.fields, [field]: text.slice(0, start) + words + text.slice(end) },
    leftOut: form.leftOut.map((one) => (one.place?.field === field ? { ...one, place: carry(one.place) } : one)),
  };
}

/** Where one edit lies: how much stands before it, where it ended, and by how much the rest moved. */
function changed(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let keeps = 0;
  while (keeps < most && before[keeps] === after[keeps]) keeps += 1;
  let tail = 0;
  while (tail < most - keeps && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { keeps, ends: before.length - tail, moved: after.length - before.length };
}
