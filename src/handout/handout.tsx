import { useState } from 'preact/hooks';
import { NATIONS, type Nation } from '../engine/types/people';
import { guidanceWith } from '../guidance/guidance';
import { pageWords } from '../guidance/page-words';
import { easyReadPage, patientsPage } from '../guidance/print/patients-page';
import { printWords as say } from '../guidance/print/print-words';
import type { Pack } from '../pack/pack';
import { LANGUAGES, type Language } from '../platform/language';
import { speak } from '../platform/words';
import { Blocks } from './blocks';

type Start = { pack: Pack | null; language: Language; nation: Nation | null };

/** The page for patients, to print or to show: in either language, in plain words or easy read, for where they are. */
export function Handout({ pack, language: first, nation: near }: Start) {
  const [language, setLanguage] = useState(first);
  const [easy, setEasy] = useState(false);
  const [nation, setNation] = useState(near);
  speak(language);
  document.documentElement.lang = language;
  document.title = say('patients_title');
  const printed = { guidance: guidanceWith(pack), pack, signed: null };
  return (
    <>
      <form class="choices" aria-label={say('which_version')} onSubmit={(event) => event.preventDefault()}>
        <Pick
          id="form"
          label={say('which_version')}
          options={[
            ['plain', say('plain_words')],
            ['easy', say('easy_read')],
          ]}
          chosen={easy ? 'easy' : 'plain'}
          onPick={(one) => setEasy(one === 'easy')}
        />
        <Pick
          id="language"
          label={pageWords('handout_language')}
          options={LANGUAGES.map((one) => [one, one === 'cy' ? 'Cymraeg' : 'English'])}
          chosen={language}
          onPick={(one) => setLanguage(one === 'cy' ? 'cy' : 'en-GB')}
        />
        <Pick
          id="nation"
          label={say('whose_nation')}
          options={[['', say('any_nation')], ...NATIONS.map((one): [string, string] => [one, nationName(one)])]}
          chosen={nation ?? ''}
          onPick={(picked) => setNation(NATIONS.find((one) => one === picked) ?? null)}
        />
        <button type="button" class="main" onClick={() => print()}>
          {say('print')}
        </button>
      </form>
      <main class={easy ? 'easy-read' : undefined}>
        <Blocks blocks={easy ? easyReadPage(printed, nation) : patientsPage(printed, nation)} />
      </main>
    </>
  );
}

const nationName = (nation: Nation) =>
  nation === 'northern-ireland' ? pageWords('nation_northern_ireland') : pageWords(`nation_${nation}`);

const Pick = ({
  id,
  label,
  options,
  chosen,
  onPick,
}: {
  id: string;
  label: string;
  options: readonly (readonly [string, string])[];
  chosen: string;
  onPick: (one: string) => void;
}) => (
  <p>
    <label for={id}>{label}</label>
    <select id={id} value={chosen} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
      {options.map(([one, said]) => (
        <option key={one} value={one}>
          {said}
        </option>
      ))}
    </select>
  </p>
);
