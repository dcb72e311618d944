import type { LiveComposer } from '../../composer/live-composer';
import { check } from '../../engine/check';
import { writtenIn } from '../../engine/lexicon/written-in';
import type { Draft } from '../../engine/types/draft';
import { PLAIN_POLICY } from '../../engine/types/policy';
import { askBackground } from '../../platform/ask';
import { speak } from '../../platform/words';
import { ask } from '../../ui/ask';
import { askPlainly } from '../../ui/ask-plainly';
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
import { listenToKeys } from './listen-to-keys';
import { lookHere } from './look-here';
import { offerWords, takeOutDetail } from './offer-words';
import { openComposer } from './open-composer';
import { type PictureNote, pictureNote, pointsAtCare } from './picture-note';
import { deepReader } from './reader-port';
import { soon } from './soon';
import { selectDetail } from './take-out';
import { toldBefore } from './told-before';
import { warm } from './warm';
import { apartFromAlt, withAlt } from './with-alt';

/** A draft is read in passages, each its own answer; a look at a long draft takes some twenty milliseconds. */
const READINGS_MS = 400;

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
  const told = toldBefore(desk, lookEverywhere);
  const pictures = new WeakMap<LiveComposer, PictureNote>();
  const leaves = new WeakMap<LiveComposer, () => void>();
  let inUse: LiveComposer | null = null;
  const onOff: Parameters<typeof deepReader>[1] = (why) => {
    desk.noDeepReader = why;
  };
  const reader = import.meta.env.HAS_READER ? deepReader(soon(READINGS_MS, lookEverywhere), onOff) : null;
  desk.onPack = lookEverywhere;

  const hostNow = (over: Element | null): Host => {
    const language = desk.language ?? 'en-GB';
    speak(language);
    host ??= openHost([styles, rewordStyles], () => {
      desk.say?.('window_gone');
      void askBackground('page/cannot-show', {});
    });
    host.speak(language);
    host.over(over);
    host.raise();
    return host;
  };
  const keysTo: Parameters<typeof ask>[2] = (listener) => {
    desk.keysTo = listener;
  };
  /** The draft as it is read: what counts as written beside what was typed. */
  const asRead = (typed: Draft) => withAlt(inWhoseName(typed, desk.pack));
  const look: Session['look'] = (typed) => {
    speak(desk.language ?? 'en-GB');
    const draft = asRead(typed);
    const read = (toldBefore?: Draft['context']['toldBefore']) =>
      check(
        toldBefore ? { ...draft, context: { ...draft.context, toldBefore } } : draft,
        desk.pack?.policy ?? PLAIN_POLICY,
        reader?.of(draft),
      );
    const alone = read();
    const before = told.kindsFor(alone.estimate, draft.context);
    return dismissed.without(apartFromAlt(before.length > 0 ? read(before) : alone, typed));
  };
  /** When the writing rests: with what the deep reader knows, which is asked for what it does not. */
  const lookDeeper: Session['look'] = (draft) => {
    const review = look(draft);
    reader?.ask(asRead(draft));
    return review;
  };

  const help = () => helpFromGuidance(desk.pack);

  return {
    look,
    writtenIn: ({ text }) => writtenIn(text),
    sent(composer, draft, { estimate }) {
      if (composer) leaves.get(composer)?.();
      told.sent(draft, estimate);
    },
    lookHere() {
      listenToKeys(desk);
      const dark = isDarkAround(document.activeElement);
      lookHere({ host: hostNow(null), look, help: help(), keysTo, dark });
    },
    open(composer) {
      reader?.wake();
      inUse = composer;
      const picture = pictureNote(composer, { desk, isInUse: () => inUse === composer, onKnown: lookEverywhere });
      pictures.set(composer, picture);
      const { lookAgain, sent } = openComposer(composer, {
        host: hostNow(composer.root),
        look: lookDeeper,
        lookAtWords: look,
        ready,
        dismissed,
        hidden,
        wantsMarks: () => !desk.noMarks,
        picture,
        keysTo,
        keepForLater: (draft) => keepForLater(desk, draft),
        onUnseen: () => desk.say?.('went_unseen'),
        help,
        never: (term) => void askBackground('own-term/off', { term }),
      });
      open.add(lookAgain);
      leaves.set(composer, sent);
      composer.signal.addEventListener('abort', () => {
        open.delete(lookAgain);
        if (open.size > 0) return;
        reader?.forget();
        told.forget();
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
        picture: composer && pointsAtCare(review) && pictures.get(composer)?.says(draft.context),
        safer: looked && ((close: () => void) => offerWords(looked, close)),
        postAnyway,
        keepForLater: composer && (() => keepForLater(desk, draft)),
      };
      const stands = hostNow(over);
      if (!stands.isLost()) ask(stands, question, keysTo);
      else if (!askPlainly(question)) desk.cannotShow = true;
    },
  };
}
