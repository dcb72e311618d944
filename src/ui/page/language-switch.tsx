import type { Language } from '../../platform/language';
import { changeSettings } from '../../platform/stored';

/** Each language is named in itself: whoever needs it can read it. */
export const OWN_NAMES = { 'en-GB': 'English', cy: 'Cymraeg' } satisfies Record<Language, string>;

/** One press to the other language; everything on the page follows at once. */
export function LanguageSwitch({ spoken }: { spoken: Language }) {
  const other = spoken === 'cy' ? 'en-GB' : 'cy';
  const change = () => changeSettings((settings) => ({ ...settings, language: other }));
  return (
    <button type="button" class="quiet" lang={other} onClick={change}>
      {OWN_NAMES[other]}
    </button>
  );
}
