import { LANGUAGES, type Language } from './language';

let spoken: Language = 'en-GB';

/** Switches every catalogue of this page or frame. `browser.i18n` cannot be switched and serves the manifest alone. */
export function speak(language: Language) {
  spoken = LANGUAGES.includes(language) ? language : 'en-GB';
}

export const spokenLanguage = (): Language => spoken;

export type Say<Key extends string> = (key: Key, fill?: Record<string, string | number>) => string;

/**
 * A typed look-up over one file of `public/_locales` in both languages. `{name}` in a text is filled from `fill`; a
 * missing value stays as it is, so that it is seen.
 */
export function catalogue<Key extends string>(english: Record<Key, string>, welsh: Record<Key, string>): Say<Key> {
  return (key, fill = {}) =>
    (spoken === 'cy' ? welsh : english)[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(fill[name] ?? whole),
    );
}
