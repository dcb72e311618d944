import { popupWords as say } from '../../platform/popup-words';
import type { Settings } from '../../platform/settings';
import { isResting } from '../../platform/standing';
import { changeSettings } from '../../platform/stored';
import { clockTime } from '../../ui/page/clock';

export function RestState({ settings }: { settings: Settings }) {
  const now = Date.now();
  return (
    <section aria-labelledby="rest">
      <h2 id="rest">{say('rest_heading')}</h2>
      {isResting(settings, now) ? (
        <>
          <p>{say('state_snoozed', { time: clockTime(settings.snoozedUntil, now) })}</p>
          <button type="button" onClick={() => changeSettings((was) => ({ ...was, snoozedUntil: null }))}>
            {say('button_wake')}
          </button>
        </>
      ) : (
        <p>{say('rest_none')}</p>
      )}
    </section>
  );
}
