import type { Context } from '../engine/types/draft';
import type { Review } from '../engine/types/review';
import { audienceWords } from './audience-words';
import { accessKey } from './modal-keys';
import { readAs } from './read-as';
import { readAsWords } from './read-as-words';
import { whoSees } from './who-sees';

/** Who will see it: people first, then what is often misjudged on this platform. */
export function WhoSeesView({ context }: { context: Context }) {
  const { people, wrong, change } = whoSees(context);
  return (
    <details class="more">
      <summary {...accessKey('S')}>
        <h3>{audienceWords('title')}</h3>
      </summary>
      {people.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <dl>
        <div>
          <dt>{audienceWords('wrong')}</dt>
          <dd>{wrong}</dd>
        </div>
        <div>
          <dt>{audienceWords('change')}</dt>
          <dd>{change}</dd>
        </div>
      </dl>
    </details>
  );
}

/** The draft through five other pairs of eyes. */
export const ReadAsView = ({ review }: { review: Review }) => (
  <details class="more">
    <summary {...accessKey('R')}>
      <h3>{readAsWords('title')}</h3>
    </summary>
    <dl>
      {readAs(review).map(({ reader, key, words }) => (
        <div key={reader}>
          <dt>{readAsWords(reader)}</dt>
          <dd>{readAsWords(key, { words: words.map((one) => `“${one}”`).join(', ') })}</dd>
        </div>
      ))}
    </dl>
  </details>
);
