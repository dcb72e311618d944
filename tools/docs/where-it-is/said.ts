import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/platform/language';
import type { Shown } from './asked';

const FOLDERS = { 'en-GB': 'en_GB', cy: 'cy' } satisfies Record<Language, string>;
const read = new Map<string, Record<string, string>>();

function catalogue(file: string, language: Language): Record<string, string> {
  const path = `public/_locales/${FOLDERS[language]}/${file}.json`;
  const words: Record<string, string> = read.get(path) ?? JSON.parse(readFileSync(path, 'utf8'));
  read.set(path, words);
  return words;
}

/** A shown text in a language, up to the first place that is filled in. Throws where nothing has that key. */
export function said(shown: Shown, language: Language): string {
  const [file = '', key = ''] = shown.split(':');
  const text = catalogue(file, language)[key];
  if (text === undefined) throw new Error(`Nothing is said by ${shown} in ${language}.`);
  return text.replace(/\s*\{\w+\}.*$/, '');
}
