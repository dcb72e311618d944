import { useLayoutEffect, useRef } from 'preact/hooks';
import { popupWords as say } from '../platform/popup-words';
import type { Settings } from '../platform/settings';
import { SNOOZES, type Snooze, snoozeEnd } from '../platform/snooze';
import { isResting } from '../platform/standing';
import { changeSettings } from '../platform/stored';
import { clockTime } from '../ui/page/clock';

const rest = (snoozedUntil: number | null) => changeSettings((settings) => ({ ...settings, snoozedUntil }));

/** Resting everywhere for a while, and back with one press. @param told whether the page already says until when */
export function Rest({ settings, told }: { settings: Settings; told: boolean }) {
  const now = new Date();
  const resting = isResting(settings, now.getTime());
  const next = useFocusAfterPress(resting);
  if (resting)
    return (
      <div class="rest">
        {!told && <p>{say('state_snoozed', { time: clockTime(settings.snoozedUntil, now.getTime()) })}</p>}
        <button type="button" ref={next.focus} onClick={() => next.after(() => rest(null))}>
          {say('button_wake')}
        </button>
      </div>
    );
  return (
    <details class="rest">
      <summary ref={next.focus}>{say('snooze_heading')}</summary>
      <div class="row">
        {SNOOZES.map((snooze) => (
          <button type="button" key={snooze} onClick={() => next.after(() => rest(snoozeEnd(snooze, new Date())))}>
            {say(wordFor(snooze, now))}
          </button>
        ))}
      </div>
    </details>
  );
}

/** The pressed button is gone afterwards; the focus goes to what took its place, not to the top of the page. */
function useFocusAfterPress(state: boolean) {
  const pressed = useRef(false);
  const before = useRef(state);
  const focus = useRef<HTMLElement & HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (pressed.current && before.current !== state) {
      focus.current?.focus();
      pressed.current = false;
    }
    before.current = state;
  });
  const after = (work: () => Promise<void>) => {
    pressed.current = true;
    return work();
  };
  return { focus, after };
}

/** After midnight six o'clock is this morning: a night nurse's tomorrow began hours ago. */
function wordFor(snooze: Snooze, now: Date) {
  if (snooze === 'quarter-hour') return 'snooze_quarter_hour';
  if (snooze === 'hour') return 'snooze_hour';
  return new Date(snoozeEnd(snooze, now)).getDate() === now.getDate() ? 'snooze_morning' : 'snooze_tomorrow';
}
