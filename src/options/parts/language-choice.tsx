import { LANGUAGES, type Language } from '../../platform/language';
import { popupWords as say } from '../../platform/popup-words';
import { changeSettings } from '../../platform/stored';
import { OWN_NAMES } from '../../ui/page/own-names';

const CHOICES = [null, ...LANGUAGES] as const;

export const LanguageChoice = ({ chosen }: { chosen: Language | null }) => (
  <section aria-labelledby="language">
    <fieldset>
      <legend>
        <h2 id="language">{say('language_choice')}</h2>
      </legend>
      {CHOICES.map((language) => (
        <label key={language ?? 'auto'} lang={language ?? undefined}>
          <input
            type="radio"
            name="language"
            checked={language === chosen}
            onChange={() => changeSettings((settings) => ({ ...settings, language }))}
          />
          {language ? OWN_NAMES[language] : say('language_auto')}
        </label>
      ))}
    </fieldset>
  </section>
);
