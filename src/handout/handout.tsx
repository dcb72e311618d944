import { useState } from 'preact/hooks';
import { NATIONS, type Nation } from '../engine/types/people';
import { guidanceWith } from '../guidance/guidance';
import { pageWords } from '../guidance/page-words';
import { easyReadPage, patientsPage } from '../guidance/print/patients-page';
import { printWords as say } from '../guidance/print/print-words';
import type { Pack } from '../pack/pack';
import { LANGUAGES, type Language } from '../platform/language';
import { speak } from '../platform/words';
import { OWN_NAMES } from '../ui/page/own-names';
import { PickOne } from '../ui/page/pick-one';
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
        <PickOne
          id="form"
          label={say('which_version')}
          options={[
            ['plain', say('plain_words')],
            ['easy', say('easy_read')],
          ]}
          chosen={easy ? 'easy' : 'plain'}
          onPick={(one) => setEasy(one === 'easy')}
        />
        <PickOne
          id="language"
          label={pageWords('handout_language')}
          options={LANGUAGES.map((one) => [one, OWN_NAMES[one]])}
          chosen={language}
          onPick={setLanguage}
        />
        <PickOne
          id="nation"
          label={say('whose_nation')}
          options={[['', say('any_nation')], ...NATIONS.map((one) => [one, nationName(one)] as const)]}
          chosen={nation ?? ''}
          onPick={(one) => setNation(one || null)}
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
