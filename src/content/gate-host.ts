import type { GateHost } from '../composer/gate';
import { replay, whenStillStanding } from '../composer/replay';
import { returnTo } from '../composer/return-to';
import type { Sending } from '../composer/sending';
import type { Site } from '../platform/site';
import type { Corner } from './corner';
import type { Desk } from './desk';
import type { HoldMemory } from './last-hold';
import type { Loading } from './loading';

type Parts = { site: Site; desk: Desk; loading: Loading; corner: Corner; holds: HoldMemory; page: AbortSignal };

/** What the gate needs, from the session when it is there and from the corner always. */
export function gateHost({ site, desk, loading, corner, holds, page }: Parts): GateHost {
  const pressYourself = ({ composer }: Sending) => {
    // The dialog leaves focus on the page's body, where Ctrl+Enter sends nothing.
    if (composer) returnTo(composer, []);
    corner.say(composer ? 'press_post' : 'press_repost');
  };

  return {
    get look() {
      return loading.state() === 'loaded' && !desk.cannotShow ? (desk.session?.look ?? null) : null;
    },
    ask({ sending: { composer }, draft, review, edit, postAnyway }) {
      if (!desk.session) throw new Error('There was a session to look, and none to ask.');
      holds.keep(review);
      desk.session.ask({ composer, draft, review, edit, postAnyway });
    },
    say: (notice) => corner.say(notice === 'not_checked' && desk.cannotShow ? 'cannot_show' : notice),
    sent: ({ composer }, draft, review) => desk.session?.sent(composer, draft, review),
    hush: () => corner.hush(),
    onEdit({ composer }, { findings }) {
      setTimeout(() => composer && returnTo(composer, findings));
    },
    onGrant(sending, print, asPermitted) {
      // After the dialog has closed: a page may refuse a press while something stands above it.
      setTimeout(() => {
        if (!site.replayTested || !replay(sending, print, asPermitted)) return pressYourself(sending);
        const signal = sending.composer?.signal ?? page;
        whenStillStanding(sending, print, signal, () => pressYourself(sending));
      });
    },
  };
}
