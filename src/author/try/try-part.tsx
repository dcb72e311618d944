import { useEffect, useState } from 'preact/hooks';
import { authorWords as say } from '../author-words';
import type { Work } from '../draft/use-draft';
import { samplesFor } from './samples';
import type { Tried } from './try-drafts';

/** The most drafts that are tried at once: each takes some milliseconds, twice. */
const MOST = 60;

/** What the pack's own words do to drafts, before and after. What is added here is tried and not kept. */
export function TryPart({ work: { pack } }: { work: Work }) {
  const [own, setOwn] = useState<readonly string[]>([]);
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const [written, setWritten] = useState('');
  useEffect(() => {
    let gone = false;
    if (!pack) return;
    void import('./try-drafts').then(({ tryDrafts }) => {
      if (!gone) setTried(tryDrafts(pack, [...own, ...samplesFor(pack)].slice(0, MOST)));
    });
    return () => {
      gone = true;
    };
  }, [pack, own]);
  const add = (event: Event) => {
    event.preventDefault();
    if (written.trim() === '') return;
    setOwn([written.trim(), ...own]);
    setWritten('');
  };
  return (
    <>
      <h2>{say('try_title')}</h2>
      <p>{say('try_lead')}</p>
      {!pack && <p class="callout">{say('try_not_yet')}</p>}
      <form onSubmit={add}>
        <label for="try-own">{say('try_own')}</label>
        <textarea
          id="try-own"
          rows={2}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <p>
          <button type="submit">{say('button_try')}</button>
        </p>
      </form>
      {pack && tried.length > 0 && (
        <table>
          <caption>
            {say('try_caption', { count: tried.filter(({ before, after }) => before !== after).length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('try_draft')}</th>
              <th scope="col">{say('try_before')}</th>
              <th scope="col">{say('try_after')}</th>
            </tr>
          </thead>
          <tbody>
            {tried.map(({ text, before, after }) => (
              <tr key={text} class={before === after ? undefined : 'differs'}>
                <td>{text}</td>
                <td>{say(`outcome_${before}`)}</td>
                <td>{say(`outcome_${after}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
