import { sentenceOf } from '../guidance/pack-words';
import { LANGUAGES } from '../pack/shapes/text';
import { authorWords as say } from './author-words';
import type { Work } from './draft/use-draft';
import { labelOf } from './form/labels';

/** How many are shown at once: a new pack has a dozen, and one goes through them in order. */
const SHOWN = 30;

/** Everything that is still wrong, each leading to its box. */
export function ProblemList({ work: { problems }, onGo }: { work: Work; onGo: (path: string) => void }) {
  return (
    <div class={problems.length > 0 ? 'problems' : 'problems none'}>
      <p role="status">
        {problems.length > 0 ? say('problems_count', { count: problems.length }) : say('problems_none')}
      </p>
      {problems.length > 0 && (
        <details>
          <summary>{say('problems_show')}</summary>
          <ul>
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={`${problem.path} ${problem.key}`}>
                <button type="button" class="quiet" onClick={() => onGo(problem.path)}>
                  {placeOf(problem.path)}
                </button>{' '}
                {sentenceOf(problem)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** `Cards 3, Why` for `cards.3.why.en-GB`. */
function placeOf(path: string): string {
  const keys = path.split('.').filter((key) => !LANGUAGES.some((language) => language === key));
  const named = keys.filter((key) => !/^\d+$/.test(key));
  const room = labelOf(named[0] ?? '') ?? say('problems_whole');
  const number = keys.find((key) => /^\d+$/.test(key));
  const last = named.length > 1 ? labelOf(named.join('.')) : null;
  return [number === undefined ? room : `${room} ${Number(number) + 1}`, last].filter(Boolean).join(', ');
}
