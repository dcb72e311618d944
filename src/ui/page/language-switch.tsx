import type { Language } from '../../platform/language';
import { changeSettings } from '../../platform/stored';
import { OWN_NAMES } from './own-names';

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
