import { popupWords as say } from '../../platform/popup-words';
import { changeSettings } from '../../platform/stored';

/** The one switch for everything that only a few can read: off until the person turns it on, and nobody else can. */
export const PrivateMessages = ({ on }: { on: boolean }) => (
  <section aria-labelledby="private">
    <h2 id="private">{say('private_heading')}</h2>
    <p id="private-why">{say('private_why')}</p>
    <label>
      <input
        type="checkbox"
        checked={on}
        aria-describedby="private-why"
        onChange={({ currentTarget }) => {
          const privateMessages = currentTarget.checked;
          return changeSettings((settings) => ({ ...settings, privateMessages }));
        }}
      />
      {say('private_switch')}
    </label>
    <p>{say('private_yours')}</p>
  </section>
);
