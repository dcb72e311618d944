import { useState } from 'preact/hooks';
import type { Here } from '../platform/here';
import { askLeave } from '../platform/permission';
import { popupWords as say } from '../platform/popup-words';
import { switchPlace, wantPlace } from '../platform/settings';
import { changeSettings } from '../platform/stored';
import { reloadTab } from '../platform/tab';
import type { Kept } from '../ui/page/read-kept';
import { hereWords } from './here-words';
import { readInPart } from './read-in-part';

/** How Second Look stands on the open page, with the one thing that can be done about it. */
export function HereCard({ here, kept }: { here: Here; kept: Kept }) {
  const { mark, title, body } = hereWords(here, Date.now());
  return (
    <section class={`here ${mark}`} aria-label={say('state_heading')}>
      <div aria-live="polite">
        <h2>{title}</h2>
        <p>{body}</p>
        {readInPart(here, kept).map((one) => (
          <p key={one} class="hint">
            {one}
          </p>
        ))}
      </div>
      {here.state === 'not-granted' && <Grant {...here} />}
      {here.state === 'not-known' && (
        <button type="button" class="main" onClick={() => changeSettings((was) => wantPlace(was, here.place, true))}>
          {say('button_use_here')}
        </button>
      )}
      {here.state === 'reload' && (
        <button type="button" class="main" onClick={() => reloadTab(here.tabId)}>
          {say('button_reload')}
        </button>
      )}
      {(here.state === 'on' || here.state === 'off' || here.state === 'snoozed' || here.state === 'reload') && (
        <PlaceSwitch place={here.place} on={here.state !== 'off'} />
      )}
    </section>
  );
}

function Grant({ place, pattern }: { place: string; pattern: string }) {
  const [refused, setRefused] = useState(false);
  const ask = async () => setRefused(!(await askLeave(pattern)));
  return (
    <>
      <button type="button" class="main" onClick={ask}>
        {say('button_grant', { place })}
      </button>
      <p role="status">{refused && say('grant_refused')}</p>
    </>
  );
}

function PlaceSwitch({ place, on }: { place: string; on: boolean }) {
  const turn = () => changeSettings((settings) => switchPlace(settings, place, !on));
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={turn}>
      <span>{say('switch_place', { place })}</span>
      <span class="knob" aria-hidden="true">
        {say(on ? 'switch_on' : 'switch_off')}
      </span>
    </button>
  );
}
