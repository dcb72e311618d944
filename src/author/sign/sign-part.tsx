import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lost } from '../../pack/freedom/freedom-lost';
import type { Pack } from '../../pack/pack';
import { authorWords as say } from '../author-words';
import type { Work } from '../draft/use-draft';
import { NewKey } from './new-key';
import { WithKey } from './with-key';

type Freedom =
  | { state: 'not-asked' }
  | { state: 'asking'; done: number; all: number }
  | { state: 'free'; of: Pack }
  | { state: 'lost'; of: Pack; lost: readonly Lost[] };

/** From a whole pack to a signed file: what is wrong, whether anybody’s freedom gets less, then the key. */
export function SignPart({ work }: { work: Work }) {
  const [freedom, setFreedom] = useState<Freedom>({ state: 'not-asked' });
  const gone = useRef<AbortController | null>(null);
  useEffect(() => () => gone.current?.abort(), []);
  const { pack } = work;
  const ask = async () => {
    if (!pack) return;
    gone.current?.abort();
    const mine = new AbortController();
    gone.current = mine;
    setFreedom({ state: 'asking', done: 0, all: 1 });
    // The engine is large: it comes only for those who sign
    const { checkFreedom } = await import('./freedom');
    const lost = await checkFreedom(pack, (done, all) => setFreedom({ state: 'asking', done, all }), mine.signal);
    if (lost) setFreedom(lost.length > 0 ? { state: 'lost', of: pack, lost } : { state: 'free', of: pack });
  };
  if (!pack || !work.settled)
    return (
      <>
        <h2>{say('sign_title')}</h2>
        <p role="status">
          {work.settled ? say('sign_not_yet', { count: work.problems.length }) : say('sign_settling')}
        </p>
      </>
    );
  const asked = 'of' in freedom && freedom.of === pack;
  return (
    <>
      <h2>{say('sign_title')}</h2>
      <p>{say('sign_lead')}</p>
      {pack.madeWith.length === 0 && <p class="callout">{say('sign_made_with_nobody')}</p>}
      <h3>{say('freedom_heading')}</h3>
      <p>{say('freedom_lead')}</p>
      {freedom.state === 'asking' ? (
        <p>
          <label for="freedom">{say('freedom_asking')}</label>{' '}
          <progress id="freedom" value={freedom.done} max={freedom.all} />
        </p>
      ) : (
        <button type="button" class={asked ? undefined : 'main'} onClick={ask}>
          {say(asked ? 'button_freedom_again' : 'button_freedom')}
        </button>
      )}
      <div role="status">{asked && <Answer freedom={freedom} />}</div>
      {asked && freedom.state === 'free' && <WithKey work={work} pack={pack} />}
      <NewKey />
    </>
  );
}

const Answer = ({ freedom }: { freedom: Freedom }) => {
  if (freedom.state === 'free') return <p class="good">{say('freedom_kept')}</p>;
  if (freedom.state !== 'lost') return null;
  return (
    <div class="refused">
      <p>
        <strong>{say('freedom_lost', { count: freedom.lost.length })}</strong> {say('freedom_lost_why')}
      </p>
      <ul>
        {freedom.lost.map(({ draft, before, after }) => (
          <li key={draft.text}>
            “{draft.text}”{' '}
            <span class="hint">
              {say('freedom_was', { before: say(`outcome_${before}`), after: say(`outcome_${after}`) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
