import type { Gate } from '../composer/gate';
import { answerMessages } from '../platform/answer';
import type { Site } from '../platform/site';
import type { Loading } from './loading';
import type { Opener } from './opener';

type Parts = { site: Site; loading: Loading; opener: Opener; gate: Gate };

/** What the popup may ask of a page, and tell it. */
export function answerPopup({ site, loading, opener, gate }: Parts): void {
  answerMessages('content', {
    'page/state': () => {
      const composer = opener.current();
      return {
        site: site.id,
        loaded: loading.state() === 'loaded',
        standsDown: composer !== null && gate.standsDownFor(composer),
        composerSeen: composer !== null,
        sendSeen: composer?.sendSeen() ?? false,
      };
    },
    'page/standing': ({ standing, language }) => {
      loading.onStanding(standing, language);
      return {};
    },
  });
}
