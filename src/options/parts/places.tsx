import { giveBackLeave } from '../../platform/permission';
import { popupWords as say } from '../../platform/popup-words';
import { switchPlace, wantPlace } from '../../platform/settings';
import { changeSettings } from '../../platform/stored';
import type { OptionsShown } from '../read-options';
import { hostOf, placesOf } from './host-of';

/** Where it works, where the person allowed it, and where they switched it off; each can be undone here. */
export const Places = ({ kept, fromStart, granted }: OptionsShown) => (
  <>
    <section aria-labelledby="off">
      <h2 id="off">{say('places_heading')}</h2>
      {kept.settings.offPlaces.length === 0 && <p>{say('places_none')}</p>}
      <ul class="places">
        {kept.settings.offPlaces.map((place) => (
          <li key={place}>
            {place}
            <button
              type="button"
              aria-label={say('button_switch_on_place', { place })}
              onClick={() => changeSettings((settings) => switchPlace(settings, place, true))}
            >
              {say('button_switch_on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
    <section aria-labelledby="granted">
      <h2 id="granted">{say('granted_heading')}</h2>
      <h3>{say('granted_start')}</h3>
      <p>{placesOf(fromStart).join(', ')}</p>
      <h3>{say('granted_own')}</h3>
      {granted.length + kept.settings.onPlaces.length === 0 && <p>{say('granted_none')}</p>}
      <ul class="places">
        {granted.map((pattern) => (
          <li key={pattern}>
            {hostOf(pattern)}
            <button
              type="button"
              aria-label={say('button_take_back_place', { place: hostOf(pattern) })}
              onClick={() => giveBackLeave(pattern)}
            >
              {say('button_take_back')}
            </button>
          </li>
        ))}
        {kept.settings.onPlaces.map((place) => (
          <li key={place}>
            {place}
            <button
              type="button"
              aria-label={say('button_take_back_place', { place })}
              onClick={() => changeSettings((settings) => wantPlace(settings, place, false))}
            >
              {say('button_take_back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  </>
);
