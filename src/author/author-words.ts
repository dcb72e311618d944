import welsh from '../../public/_locales/cy/author.json';
import english from '../../public/_locales/en_GB/author.json';
import { catalogue } from '../platform/words';

/** The words of the authoring page. */
export const authorWords = catalogue(english, welsh);
export type AuthorKey = keyof typeof english;

/** The key that somebody's name makes, if there is one. */
export const authorKey = (key: string): AuthorKey | null => (isKey(key) ? key : null);
const isKey = (key: string): key is AuthorKey => key in english;

/** `protectsHow` and `code-name` as keys are written. */
export const toKey = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');
