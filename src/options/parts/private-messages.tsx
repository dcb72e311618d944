import { popupWords as say } from '../../platform/popup-words';
import { Switch } from './switch';

/** The one switch for everything that only a few can read: off until the person turns it on, and nobody else can. */
export const PrivateMessages = ({ on }: { on: boolean }) => (
  <section aria-labelledby="private">
    <h2 id="private">{say('private_heading')}</h2>
    <p id="private-why">{say('private_why')}</p>
    <Switch setting="privateMessages" on={on} label={say('private_switch')} why="private-why" />
    <p>{say('private_yours')}</p>
  </section>
);
