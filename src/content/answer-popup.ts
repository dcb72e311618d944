import type { Gate } from '../composer/gate';
import { answerMessages } from '../platform/answer';
import type { ComposerHooks, Site } from '../platform/site';
import type { Desk } from './desk';
import type { HoldMemory } from './last-hold';
import type { Loading } from './loading';
import type { Opener } from './opener';

type Parts = { site: Site; desk: Desk; loading: Loading; opener: Opener; gate: Gate; holds: HoldMemory };

/** Whether anything of it is known from reports alone, not from the platform's own source or a trial. */
const isFromReports = ({ box, root, sends }: ComposerHooks) => [box, root, ...sends].some(({ sure }) => sure !== 'A');

/** What the popup may ask of a page, and tell it. */
export function answerPopup({ site, desk, loading, opener, gate, holds }: Parts): void {
  answerMessages('content', {
    'page/state': () => {
      const composer = opener.current();
      return {
        site: site.id,
        loaded: loading.state() === 'loaded',
        standsDown: desk.cannotShow || (composer !== null && gate.standsDownFor(composer)),
        composerSeen: composer !== null,
        sendSeen: composer?.sendSeen() ?? false,
        leftAlone: opener.leftAlone(),
        notKnown: opener.notKnown(),
        fromReports: composer !== null && isFromReports(composer.hooks),
        writtenIn: (composer && desk.session?.writtenIn(composer.read())) ?? 'english',
        noDeepReader: desk.noDeepReader ?? 'not-said',
      };
    },
    'page/last-hold': holds.told,
    'page/standing': ({ standing, language, privateMessages, holds }) => {
      loading.onStanding(standing, language, privateMessages, holds);
      return {};
    },
  });
}
