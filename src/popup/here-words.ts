import type { Here } from '../platform/here';
import type { PageState } from '../platform/messages';
import { popupWords as say } from '../platform/popup-words';
import { clockTime } from '../ui/page/clock';

/** A state in words: what it is, and what that means. `mark` is drawn beside it and says nothing that the words do not. */
export type HereWords = { mark: 'on' | 'resting' | 'needs-you' | 'closed'; title: string; body: string };

export function hereWords(here: Here, now: number): HereWords {
  switch (here.state) {
    case 'on':
      if (here.page.notKnown)
        return { mark: 'resting', title: say('state_not_this_box'), body: say('state_not_this_box_body') };
      return { mark: 'on', title: say('state_on'), body: pageWords(here.page, notHeldWords(here)) };
    case 'reload':
      return { mark: 'needs-you', title: say('state_reload'), body: say('state_reload_body') };
    case 'not-granted': {
      const { place } = here;
      return { mark: 'needs-you', title: say('state_not_granted'), body: say('state_not_granted_body', { place }) };
    }
    case 'not-known':
      return { mark: 'needs-you', title: say('state_not_known', here), body: say('state_not_known_body') };
    case 'off':
      return { mark: 'resting', title: say('state_off', here), body: say('state_off_body') };
    case 'snoozed': {
      const time = clockTime(here.until, now);
      return { mark: 'resting', title: say('state_snoozed', { time }), body: say('state_snoozed_body') };
    }
    case 'held-back': {
      const { place, by } = here;
      const title = by ? say('state_held_back', { organisation: by }) : say('state_held_back_unnamed');
      return { mark: 'closed', title, body: say('state_held_back_body', { place }) };
    }
    case 'unsupported':
      return { mark: 'closed', title: say('state_unsupported'), body: say(`unsupported_${here.why}`) };
  }
}

/** What the organisation asked for is said wherever it counts. */
function notHeldWords({ holds, by }: { holds: boolean; by: string | null }): string {
  if (holds) return '';
  return ` ${by ? say('state_on_not_held', { organisation: by }) : say('state_on_not_held_unnamed')}`;
}

function pageWords({ standsDown, composerSeen, sendSeen, leftAlone, fromReports }: PageState, notHeld: string): string {
  if (standsDown) return say('state_on_stands_down');
  if (leftAlone) return say('state_on_left_alone');
  if (!composerSeen) return `${say('state_on_body')}${notHeld}`;
  const says = `${say(sendSeen ? 'state_on_writing' : 'state_on_no_send')}${notHeld}`;
  return fromReports ? `${says} ${say('state_from_reports')}` : says;
}
