import { failOpen } from '../composer/fail-open';
import type { Finder } from '../composer/find';
import type { Gate } from '../composer/gate';
import { isComposing } from '../composer/keys';
import { pathOf } from '../composer/path';
import type { Reposts } from '../composer/repost';
import { findSending, type Sending } from '../composer/sending';
import type { Corner } from './corner';
import type { Desk } from './desk';
import type { Loading } from './loading';

type Parts = { desk: Desk; finder: Finder; gate: Gate; loading: Loading; reposts: Reposts; corner: Corner };

/** What happens on every press of the page, before the page itself sees it. */
export function onPressOf({ desk, finder, gate, loading, reposts, corner }: Parts): (event: Event) => void {
  /** Met once more inside a shadow root, where it can be told apart better; what was decided outside stands. */
  const decided = new WeakSet<Event>();

  const find = (event: Event): Sending | null => {
    const path = pathOf(event);
    reposts.onPress(event, path);
    return findSending(event, path, finder, reposts);
  };

  return (event) => {
    gate.onPress(event);
    if (desk.keysTo && event instanceof KeyboardEvent) {
      event.stopImmediatePropagation();
      return desk.keysTo(event);
    }
    if (loading.state() === 'resting' || isComposing(event) || decided.has(event)) return;
    const sending = failOpen(
      () => find(event),
      null,
      () => corner.say('not_checked'),
    );
    if (!sending || (sending.composer && loading.reads(sending.composer) !== 'yes')) return;
    decided.add(event);
    loading.ask();
    if (loading.holds()) gate.consider(event, sending);
  };
}
