import { carry } from '../../composer/carry';
import { failOpen } from '../../composer/fail-open';
import type { LiveComposer } from '../../composer/live-composer';
import { drawMarks } from '../../composer/marks';
import { type ReadText, readBoxes } from '../../composer/read';
import { returnTo } from '../../composer/return-to';
import type { Context, Draft } from '../../engine/types/draft';
import { ALL_CLEAR, type Finding } from '../../engine/types/review';
import { cardOn } from '../../ui/card';
import { type Concern, concernsOf } from '../../ui/concerns';
import { cornerOn } from '../../ui/corner';
import { isDarkAround } from '../../ui/dark';
import { say } from '../../ui/in-page-words';
import { layerIn } from '../../ui/layer';
import { sayReword } from '../../ui/reword-words';
import { followChanges } from './follow-changes';
import { followFocus } from './follow-focus';
import { followKeys } from './follow-keys';
import { followPlace } from './follow-place';
import { followPointer } from './follow-pointer';
import { holds } from './holds';
import { hearOfWords, offerWords } from './offer-words';
import type { Parts } from './parts';
import { toConcern } from './to-concern';
import { wentUnseen } from './went-unseen';
import { whatToSay } from './what-to-say';

/** How a card came to be open: what was only pointed at goes when the pointer or the writing goes on. */
type Because = 'pointed' | 'mark' | 'corner' | 'key';

/** Marks, count and card of one composer, from its first focus until it is gone. */
export function openComposer(composer: LiveComposer, parts: Parts) {
  const { host, look, ready, dismissed, hidden, picture, keysTo, help, never } = parts;
  const { signal } = composer;
  let read: ReadText = readBoxes(composer.boxes());
  let review = ALL_CLEAR;
  let context: Context = { kind: 'post' };
  let looked: Draft | null = null;
  /** What became of words that the person took from us, until the writing goes on. */
  let told: string | null = null;
  let marked: Finding[] = [];
  let openBecause: Because | null = null;

  const marks = drawMarks(layerIn(host.root), signal);
  const corner = cornerOn(host, (event) => openCard(event.detail === 0 ? 'key' : 'corner'));
  const card = cardOn(host, {
    keysTo,
    onWrong: hide,
    onNever(concern) {
      if (concern.own !== undefined) never(concern.own);
      hide(concern);
    },
    onConcern: () => void (looked && toConcern(looked, parts).then(tell)),
    onForGood: hidden && ((concern) => void hidden.add(concern.findings).then(() => hide(concern))),
    onClosed(how) {
      openBecause = null;
      dismissed.heard(composer, review.offers);
      const hadPicture = picture.waits(context);
      picture.had(context);
      if (hadPicture || review.offers.length > 0) lookAgain();
      if (how === 'reading') setTimeout(() => returnTo(composer, []));
    },
  });
  const firstBox = () => composer.boxes()[0] ?? null;
  const dark = () => isDarkAround(firstBox());
  const says = () => ({
    review,
    context,
    help: help(),
    picture: picture.says(context),
    actions: looked && offerWords({ composer, draft: looked, review, look: parts.lookAtWords }, () => card.close()),
  });
  const toSay = () => whatToSay(review, told, picture.waits(context));
  const tell = (words: string) => {
    told = words;
    draw();
    corner.announce(words);
  };
  hearOfWords(composer, (how) => tell(sayReword(how === 'done' ? 'used' : 'unsure')));

  function hide({ findings }: Concern) {
    dismissed.add(composer, findings);
    lookAgain();
    if (!toSay()) card.close();
  }

  function draw() {
    drawMarked();
    host.over(firstBox());
    const says = toSay();
    corner.show(says, dark());
    if (!says) corner.announce('');
    place();
  }

  function drawMarked() {
    if (focus.isInside() && parts.wantsMarks()) marks.show(read, marked);
    else marks.clear();
  }

  function place() {
    marks.place();
    corner.place(composer.boxes().at(-1) ?? null);
    const near = corner.rect();
    if (openBecause === 'corner' && near) card.place(near);
  }

  /** At once, while the words are still moving: marks stay with their words. */
  function keepUp() {
    const before = read.text;
    read = readBoxes(composer.boxes());
    if (read.text !== before) told = null;
    marked = carry(marked, before, read.text);
    if (openBecause === 'pointed' || openBecause === 'mark') card.close();
    if (read.text.trim() === '') {
      if (before.trim() !== '') unseen.emptied(review.outcome === 'pause');
      dismissed.forget(composer);
      lookAgain();
    } else {
      // The rest waits for the pause: what the corner says is not known yet, and when the box grows it is moved.
      drawMarked();
      marks.place();
    }
  }

  /** When the writing rests. */
  function lookAgain() {
    read = readBoxes(composer.boxes());
    const draft = composer.read();
    context = draft.context;
    looked = draft;
    review = failOpen(
      () => look(draft),
      { ...ALL_CLEAR, leftOut: ['all'] },
      () => {},
    );
    marked = review.findings.filter((finding) => finding.in === 'text');
    draw();
    if (card.isOpen()) card.update(says());
  }

  function announce() {
    const text = toSay()?.text;
    corner.announce(text ? `${text}. ${say('said_how_to_open')}` : '');
  }

  function openCard(because: Because, at?: number) {
    if (!toSay() && picture.says(context) === null) return;
    const near =
      (at === undefined ? null : marks.rectsOf(at)[0]) ?? corner.rect() ?? firstBox()?.getBoundingClientRect();
    if (!near) return;
    const opened =
      at === undefined ? undefined : concernsOf(review).find(({ findings }) => findings.some((f) => f === marked[at]));
    card.open({ ...says(), opened: opened?.topic }, near, because === 'key' ? 'reading' : 'beside', dark());
    openBecause = because;
  }

  const unseen = wentUnseen(composer, parts.onUnseen);
  const focus = followFocus(composer, draw);
  const changes = followChanges(composer, { keepUp, lookAgain, announce });
  followPlace(composer, place);
  followKeys(composer, {
    isInside: focus.isInside,
    onOpen: () => openCard('key'),
    onKey: (event) => openBecause !== 'key' && card.onKey(event),
    onEscape() {
      const closes = card.isOpen() && openBecause !== 'key';
      if (closes) card.close();
      return closes;
    },
  });
  followPointer(signal, {
    markAt: (x, y) => marked.findIndex((_, index) => marks.rectsOf(index).some((rect) => holds(rect, x, y))),
    isOver: (x, y) => card.holds(x, y),
    onRest: (at) => !card.isOpen() && openCard('pointed', at),
    onPress: (at) => openCard('mark', at),
    onLeave: () => openBecause === 'pointed' && card.close(),
    onPressOutside: () => openBecause !== 'key' && card.close(),
  });
  signal.addEventListener('abort', () => {
    dismissed.forget(composer);
    card.remove();
    corner.remove();
  });
  void ready.then(() => {
    if (signal.aborted) return;
    lookAgain();
    announce();
  });
  return {
    /** Something else is known now. While somebody writes it waits for the pause, which brings a look anyway. */
    lookAgain: () => changes.isWriting() || lookAgain(),
    /** A press that we saw let the draft go. */
    sent() {
      unseen.sent();
      picture.forget();
    },
  };
}
