import { LANGUAGES, type PackLanguage } from '../../pack/shapes/text';
import { at, isList, isObject, type Json, type JsonObject, type Path } from '../draft/json';
import type { Form } from './form-of';

/** Something new in a list: empty where the person writes, filled where there is one likely answer. */
export function blank(form: Form, languages: readonly string[], today: string, id: string): Json {
  switch (form.kind) {
    case 'fields':
      return Object.fromEntries(
        form.fields.flatMap(([key, one]) =>
          one.optional ? [] : [[key, key === 'id' ? id : blank(one, languages, today, id)]],
        ),
      );
    case 'words':
      return Object.fromEntries(languages.map((language) => [language, '']));
    case 'list':
      return [blank(form.of, languages, today, id)];
    case 'choices':
      return [];
    case 'choice':
      return form.of[0] ?? '';
    case 'day':
      return today;
    case 'number':
      return 1;
    case 'levels':
      return {};
    default:
      return '';
  }
}

/** An id that nothing beside it has: `contact-4`. Nobody sees it; it stays when the words change. */
export function newId(list: readonly Json[], room: string): string {
  const taken = new Set(list.map((one) => at(one, ['id'])));
  const word = room.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(0, 30);
  let number = list.length + 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** One language or more; the first is the one in which things are called. */
export type Languages = readonly [PackLanguage, ...PackLanguage[]];

/** The languages that the pack promises; English while it promises none. */
export const languagesOf = (draft: JsonObject): Languages => {
  const promised = at(draft, ['identity', 'languages']);
  const [first = 'en-GB', ...others] = LANGUAGES.filter((one) => isList(promised) && promised.includes(one));
  return [first, ...others];
};

/** What something in a list is called: its title or name, or the first words in it. */
export function nameIn(value: Json | undefined, language: string): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map((one) => nameIn(one, language)).find((text) => text !== '') ?? '';
  if (!isObject(value)) return '';
  if (typeof value[language] === 'string' || 'en-GB' in value || 'cy' in value) return textIn(value, language);
  for (const key of TELLING) {
    const found = nameIn(value[key], language);
    if (found !== '') return found;
  }
  return '';
}
const TELLING = ['title', 'name', 'question', 'step', 'line', 'words', 'handle', 'tag', 'text', 'what', 'choice'];
const textIn = (words: JsonObject, language: string): string =>
  [words[language], words['en-GB'], words.cy].find((text): text is string => typeof text === 'string' && text !== '') ??
  '';

/** Everything that a form leads to, as paths without indexes. */
export function pathsIn(form: Form, path: string): string[] {
  if (form.kind === 'fields')
    return [path, ...form.fields.flatMap(([key, one]) => pathsIn(one, path === '' ? key : `${path}.${key}`))];
  return form.kind === 'list' ? [path, ...pathsIn(form.of, path)] : [path];
}

export const withoutIndexes = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');
