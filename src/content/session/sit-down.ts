import { check } from '../../engine/check';
import { PLAIN_POLICY } from '../../engine/types/policy';
import { askBackground } from '../../platform/ask';
import { speak } from '../../platform/words';
import { ask } from '../../ui/ask';
import { isDarkAround } from '../../ui/dark';
import { type Host, openHost } from '../../ui/host';
import styles from '../../ui/in-page.css?inline';
import type { Desk, Session } from '../desk';
import { keepDismissed } from './dismissed';
import { helpFromGuidance } from './help';
import { hiddenPhrases } from './hidden-phrases';
import { keepForLater } from './keep-for-later';
import { openComposer } from './open-composer';
import { selectDetail } from './take-out';
import { warm } from './warm';

/** The session of this frame: engine and interface at the watcher's service. */
export function sitDown(desk: Desk): Session {
  const hidden = hiddenPhrases(desk, () => desk.onPack?.());
  const dismissed = keepDismissed((finding) => hidden?.has(finding) ?? false);
  const ready = warm();
  const open = new Set<() => void>();
  let host: Host | null = null;
  desk.onPack = () => {
    for (const lookAgain of open) lookAgain();
  };

  const hostNow = (over: Element | null): Host => {
    const language = desk.language ?? 'en-GB';
    speak(language);
    host ??= openHost([styles]);
    host.speak(language);
    host.over(over);
    host.raise();
    return host;
  };
  const keysTo: Parameters<typeof ask>[2] = (listener) => {
    desk.keysTo = listener;
  };
  const look: Session['look'] = (draft) => {
    speak(desk.language ?? 'en-GB');
    return dismissed.without(check(draft, desk.pack?.policy ?? PLAIN_POLICY));
  };

  const help = () => helpFromGuidance(desk.pack);

  return {
    look,
    open(composer) {
      const { lookAgain } = openComposer(composer, {
        host: hostNow(composer.root),
        look,
        ready,
        dismissed,
        hidden,
        keysTo,
        help,
        never: (term) => void askBackground('own-term/off', { term }),
      });
      open.add(lookAgain);
      composer.signal.addEventListener('abort', () => open.delete(lookAgain));
    },
    ask({ composer, draft, review, edit, postAnyway }) {
      const over = composer?.boxes()[0] ?? composer?.root ?? null;
      const question = {
        review,
        context: draft.context,
        help: help(),
        canEdit: composer !== null,
        dark: isDarkAround(over ?? document.body),
        edit,
        takeOut() {
          edit();
          // After the composer got its focus back, which waits for the dialog to close
          if (composer) setTimeout(() => selectDetail(composer, review));
        },
        postAnyway,
        keepForLater: composer && (() => keepForLater(desk, draft)),
      };
      ask(hostNow(over), question, keysTo);
    },
  };
}
