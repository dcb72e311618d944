import { check } from '../../engine/check';
import { PLAIN_POLICY } from '../../engine/types/policy';
import { askBackground } from '../../platform/ask';
import { speak } from '../../platform/words';
import { ask } from '../../ui/ask';
import { isDarkAround } from '../../ui/dark';
import { type Host, openHost } from '../../ui/host';
import styles from '../../ui/in-page.css?inline';
import rewordStyles from '../../ui/reword.css?inline';
import type { Desk, Session } from '../desk';
import { keepDismissed } from './dismissed';
import { helpFromGuidance } from './help';
import { hiddenPhrases } from './hidden-phrases';
import { inWhoseName } from './in-whose-name';
import { keepForLater } from './keep-for-later';
import { offerWords, takeOutDetail } from './offer-words';
import { openComposer } from './open-composer';
import { deepReader } from './reader-port';
import { selectDetail } from './take-out';
import { warm } from './warm';

/** The session of this frame: engine and interface at the watcher's service. */
export function sitDown(desk: Desk): Session {
  const hidden = hiddenPhrases(desk, () => desk.onPack?.());
  const dismissed = keepDismissed((finding) => hidden?.has(finding) ?? false);
  const ready = warm();
  const open = new Set<() => void>();
  let host: Host | null = null;
  const lookEverywhere = () => {
    for (const lookAgain of open) lookAgain();
  };
  const reader = import.meta.env.HAS_READER ? deepReader(lookEverywhere) : null;
  desk.onPack = lookEverywhere;

  const hostNow = (over: Element | null): Host => {
    const language = desk.language ?? 'en-GB';
    speak(language);
    host ??= openHost([styles, rewordStyles]);
    host.speak(language);
    host.over(over);
    host.raise();
    return host;
  };
  const keysTo: Parameters<typeof ask>[2] = (listener) => {
    desk.keysTo = listener;
  };
  const look: Session['look'] = (written) => {
    speak(desk.language ?? 'en-GB');
    const draft = inWhoseName(written, desk.pack);
    return dismissed.without(check(draft, desk.pack?.policy ?? PLAIN_POLICY, reader?.of(draft)));
  };
  /** When the writing rests: with what the deep reader knows, which is asked for what it does not. */
  const lookDeeper: Session['look'] = (draft) => {
    const review = look(draft);
    reader?.ask(inWhoseName(draft, desk.pack));
    return review;
  };

  const help = () => helpFromGuidance(desk.pack);

  return {
    look,
    open(composer) {
      reader?.wake();
      const { lookAgain } = openComposer(composer, {
        host: hostNow(composer.root),
        look: lookDeeper,
        lookAtWords: look,
        ready,
        dismissed,
        hidden,
        keysTo,
        help,
        never: (term) => void askBackground('own-term/off', { term }),
      });
      open.add(lookAgain);
      composer.signal.addEventListener('abort', () => {
        open.delete(lookAgain);
        if (open.size === 0) reader?.forget();
      });
    },
    ask({ composer, draft, review, edit, postAnyway }) {
      const over = composer?.boxes()[0] ?? composer?.root ?? null;
      const looked = composer && { composer, draft, review, look };
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
          if (looked) setTimeout(() => takeOutDetail(looked) || selectDetail(looked.composer, review));
        },
        safer: looked && ((close: () => void) => offerWords(looked, close)),
        postAnyway,
        keepForLater: composer && (() => keepForLater(desk, draft)),
      };
      ask(hostNow(over), question, keysTo);
    },
  };
}
