import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Detail, type LeftOut, listed, listedStandIn } from '../../../guidance/concern/form';
import { concernWords as say } from '../../../guidance/concern-words';
import { onFirstClick } from '../../../ui/page/first-click';
import { type Concern, offersOf } from './use-concern';

/** What was left out, to be put back; and what could still go. No word about a patient goes or stays unseen. */
export function PatientDetails({ concern }: { concern: Concern }) {
  const [told, setTold] = useState('');
  const goTo = useFocusLater();
  const { form, looked } = concern;
  const offers = offersOf(concern);
  const putBack = (one: LeftOut) => {
    concern.putBack(one.id);
    setTold(say('put_back_said', { words: listed(one) }));
    goTo(one.field);
  };
  const takeOut = (detail: Detail) => {
    const last = concern.takeOut(detail).leftOut.at(-1);
    setTold(say('taken_out_said', { words: listed(detail) }));
    goTo(`back-${last?.id}`);
  };
  return (
    <>
      {looked === null && <p class="notice">{say('not_looked')}</p>}
      {form.leftOut.length > 0 && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">{say('left_title')}</h2>
          <p class="hint">{say('left_lead')}</p>
          <ul class="details">
            {form.leftOut.map((one) => (
              <li key={one.id}>
                <span>{inWords(one)}</span>
                <button
                  type="button"
                  class="quiet"
                  id={`back-${one.id}`}
                  aria-label={`${say('put_back')}: ${listed(one)}`}
                  onClick={onFirstClick(() => putBack(one))}
                >
                  {say('put_back')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {offers.length > 0 && (
        <section aria-labelledby="could-show">
          <h2 id="could-show">{say('maybe_title')}</h2>
          <p class="hint">{say('maybe_lead')}</p>
          <ul class="details">
            {offers.map((one) => (
              <li key={`${one.field} ${one.start}`}>
                <span>{say('left_gone', { words: listed(one) })}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${say('take_out')}: ${listed(one)}`}
                  onClick={onFirstClick(() => takeOut(one))}
                >
                  {say('take_out')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="hint" role="status">
        {told}
      </p>
    </>
  );
}

function inWords(one: LeftOut): string {
  const [words, standIn] = [listed(one), listedStandIn(one)];
  return standIn === '' ? say('left_gone', { words }) : say('left_now', { words, standIn });
}

/** The pressed button is gone afterwards: the focus goes to what took its place, which is drawn by then. */
function useFocusLater() {
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    const found = next.current === null ? null : document.getElementById(next.current);
    if (!found) return;
    next.current = null;
    found.focus();
  });
  return (id: string) => {
    next.current = id;
  };
}
