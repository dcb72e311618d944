import { carry } from '../../composer/carry';
import { failOpen } from '../../composer/fail-open';
import type { LiveComposer } from '../../composer/live-composer';
import { drawMarks } from '../../composer/marks';
import { type ReadText, readBoxes } from '../../composer/read';
import { returnTo } from '../../composer/return-to';
import type { Context, Draft } from '../../engine/types/draft';
import { ALL_CLEAR, type Finding, type Review } from '../../engine/types/review';
import type { KeysTo } from '../../ui/ask';
import { cardOn } from '../../ui/card';
import { type Concern, concernsOf } from '../../ui/concerns';
import { cornerOn } from '../../ui/corner';
import { isDarkAround } from '../../ui/dark';
import type { Help } from '../../ui/help';
import type { Host } from '../../ui/host';
import { say } from '../../ui/in-page-words';
import { layerIn } from '../../ui/layer';
import { sayReword } from '../../ui/reword-words';
import type { Dismissed } from './dismissed';
import { followChanges } from './follow-changes';
import { followFocus } from './follow-focus';
import { followKeys } from './follow-keys';
import { followPlace } from './follow-place';
import { followPointer } from './follow-pointer';
import type { HiddenPhrases } from './hidden-phrases';
import { hearOfWords, offerWords } from './offer-words';
import { whatToSay } from './what-to-say';

export type Parts = {
  host: Host;
  look(draft: ReturnType<LiveComposer['read']>): Review;
  /** Looks at a rewording: the same, without asking anybody else. */
  lookAtWords(draft: ReturnType<LiveComposer['read']>): Review;
  /** When looking costs nothing that can be felt. */
  ready: Promise<void>;
  dismissed: Dismissed;
  hidden: HiddenPhrases | null;
  keysTo: KeysTo;
  help(): Help;
  /** The person never wants this own term of their organisation's pointed out again. */
  never(term: string): void;
};

/** How a card came to be open: what was only pointed at goes when the pointer or the writing goes on. */
type Because = 'pointed' | 'mark' | 'corner' | 'key';

/** Marks, count and card of one composer, from its first focus until it is gone. */
export function openComposer(composer: LiveComposer, parts: Parts) {
  const { host, look, ready, dismissed, hidden, keysTo, help, never } = parts;
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
    onForGood: hidden && ((concern) => void hidden.add(concern.findings).then(() => hide(concern))),
    onClosed(how) {
      openBecause = null;
      dismissed.heard(composer, review.offers);
      if (review.offers.length > 0) lookAgain();
      if (how === 'reading') setTimeout(() => returnTo(composer, []));
    },
  });
  const firstBox = () => composer.boxes()[0] ?? null;
  const dark = () => isDarkAround(firstBox());
  const says = () => ({
    review,
    context,
    help: help(),
    actions: looked && offerWords({ composer, draft: looked, review, look: parts.lookAtWords }, () => card.close()),
  });
  hearOfWords(composer, (how) => {
    told = sayReword(how === 'done' ? 'used' : 'unsure');
    draw();
    corner.announce(told);
  });

  function hide({ findings }: Concern) {
    dismissed.add(composer, findings);
    lookAgain();
    if (!whatToSay(review)) card.close();
  }

  function draw() {
    if (focus.isInside()) marks.show(read, marked);
    else marks.clear();
    host.over(firstBox());
    const says = whatToSay(review, told);
    corner.show(says, dark());
    if (!says) corner.announce('');
    place();
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
      dismissed.forget(composer);
      lookAgain();
    } else draw();
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
    const text = whatToSay(review)?.text;
    corner.announce(text ? `${text}. ${say('said_how_to_open')}` : '');
  }

  function openCard(because: Because, at?: number) {
    if (!whatToSay(review)) return;
    const near = (at === undefined ? null : marks.rectsOf(at)[0]) ?? corner.rect();
    if (!near) return;
    const opened =
      at === undefined ? undefined : concernsOf(review).find(({ findings }) => findings.some((f) => f === marked[at]));
    card.open({ ...says(), opened: opened?.topic }, near, because === 'key' ? 'reading' : 'beside', dark());
    openBecause = because;
  }

  const focus = followFocus(composer, draw);
  followChanges(composer, { keepUp, lookAgain, announce });
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
  return { lookAgain };
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
