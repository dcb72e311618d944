import type { Draft } from '../engine/types/draft';
import type { Review } from '../engine/types/review';
import { failOpen } from './fail-open';
import { begins, belongs, close, type Gesture, GRACE_MS, isDecisive, LONGEST_MS, swallow } from './gesture';
import { type Gone, grant, type Permits, press, seen } from './permit';
import { printOf } from './print';
import type { Sending } from './sending';

/** What the gate may say in the corner. */
export type Notice = 'not_checked' | 'not_all_checked' | 'stands_down' | 'press_post' | 'press_repost';

/** What the gate is handed: who looks, who asks, who speaks, and what to do when the person has chosen. */
export type GateHost = {
  /** Null while nobody is there to look, which is said; a draft is then let go. */
  look: ((draft: Draft) => Review) | null;
  ask(question: { sending: Sending; draft: Draft; review: Review; edit(): void; postAnyway(): void }): void;
  say(notice: Notice): void;
  hush(): void;
  /** A draft was let go by a press that may send it. */
  sent(sending: Sending, draft: Draft, review: Review): void;
  /** The person said *Edit*. */
  onEdit(sending: Sending, review: Review): void;
  /** The person said *Post anyway*: press again for them, or tell them to. Presses made inside `asPermitted` are let go. */
  onGrant(sending: Sending, print: string, asPermitted: (work: () => void) => void): void;
};

export type Gate = {
  /** An event that may send this. Swallows it, or leaves it untouched. */
  consider(event: Event, sending: Sending): void;
  /** Any press at all, sending or not. */
  onPress(event: Event): void;
  /** Something was written. */
  onInput(sending: Sending): void;
  standsDownFor(owner: object): boolean;
};

/** How long, in milliseconds, a swallowed press waits for its click before the person is asked all the same. */
const CLICK_WAIT_MS = 400;

/** Holds a send until a careful second look was had. Synchronous: it decides while the page's own listeners wait. */
export function openGate(host: GateHost, now: () => number): Gate {
  let permits: Permits = [];
  const stayed = new WeakMap<object, Gone>();
  /** What the corner calls approved, until it is pressed or edited. */
  const approved = new WeakMap<object, string>();
  const down = new WeakSet<object>();
  let gesture: Gesture | null = null;
  /** Whose question is open. */
  let asking: object | null = null;
  /** Who went back to a draft, and whether a person has pressed anything since. */
  let back: { owner: object; pressed: boolean } | null = null;

  const goneOf = (owner: object) => stayed.get(owner) ?? null;

  /** The verdict on a press that has just begun. */
  function judge(event: Event, sending: Sending): { verdict: 'untouched' | Gesture['verdict']; ask(): void } {
    const untouched = { verdict: 'untouched', ask() {} } as const;
    const say = (notice: Notice) => isDecisive(event) && host.say(notice);
    const draft = sending.read();
    if (!host.look || !draft || down.has(sending.owner)) {
      say(down.has(sending.owner) ? 'stands_down' : 'not_checked');
      return untouched;
    }
    const print = printOf(draft);
    const review = host.look(draft);
    if (review.outcome !== 'pause') {
      stayed.set(sending.owner, seen(goneOf(sending.owner), print));
      if (review.leftOut.length > 0) say('not_all_checked');
      if (isDecisive(event)) host.sent(sending, draft, review);
      return untouched;
    }
    const { verdict, gone } = press(permits, goneOf(sending.owner), print, event.isTrusted, now());
    stayed.set(sending.owner, gone);
    if (verdict === 'stands-down') {
      down.add(sending.owner);
      say('stands_down');
      return untouched;
    }
    if (verdict === 'permitted') {
      approved.delete(sending.owner);
      host.hush();
      host.sent(sending, draft, review);
    }
    return { verdict, ask: () => ask(sending, draft, print, review) };
  }

  function ask(sending: Sending, draft: Draft, print: string, review: Review) {
    let chosen = false;
    const once = (choose: () => void) => () => {
      if (chosen) return;
      chosen = true;
      asking = null;
      choose();
    };
    const postAnyway = () => {
      permits = grant(permits, print, now());
      approved.set(sending.owner, print);
      host.onGrant(sending, print, (work) => {
        gesture = { owner: sending.owner, verdict: 'permitted', asked: true, until: now() + GRACE_MS };
        work();
      });
    };
    const edit = once(() => {
      back = { owner: sending.owner, pressed: false };
      host.onEdit(sending, review);
    });
    asking = sending.owner;
    host.ask({ sending, draft, review, edit, postAnyway: once(postAnyway) });
  }

  /** A page that sends on pointerdown may never make a click of it: the person is asked nevertheless. */
  function askLater(mine: Gesture, question: () => void) {
    setTimeout(() => {
      if (mine.asked || gesture !== mine) return;
      mine.asked = true;
      failOpen(question, undefined, () => host.say('not_checked'));
    }, CLICK_WAIT_MS);
  }

  function begin(event: Event, sending: Sending) {
    const before = gesture;
    const gone = goneOf(sending.owner);
    const { verdict, ask: question } = judge(event, sending);
    if (verdict === 'untouched') {
      gesture = null;
      return;
    }
    // The second half of a double click on what was let go: sent once is enough, and there is nothing to ask.
    const again = before?.verdict === 'permitted' && now() <= before.until && before.owner === sending.owner;
    if (again) {
      stayed.set(sending.owner, gone);
      return swallow(event);
    }
    // A page that presses its own button again gets no second question, while the first is open and after it was answered.
    const isRepeated = asking === sending.owner || (back?.owner === sending.owner && !back.pressed);
    if (verdict === 'held' && isRepeated && !event.isTrusted) return swallow(event);
    const mine: Gesture = { owner: sending.owner, verdict, asked: false, until: now() + LONGEST_MS };
    gesture = mine;
    if (verdict === 'held') carry(event, mine, question);
    close(mine, event, now());
  }

  const questions = new WeakMap<Gesture, () => void>();
  function carry(event: Event, mine: Gesture, question: () => void) {
    questions.set(mine, question);
    if (isDecisive(event) && !mine.asked) {
      mine.asked = true;
      question();
    } else if (!event.isTrusted || /up$|end$/.test(event.type)) askLater(mine, question);
    swallow(event);
  }

  return {
    consider(event, sending) {
      const letGo = () => {
        gesture = null;
        asking = null;
        if (isDecisive(event)) host.say('not_checked');
      };
      failOpen(
        () => {
          if (!belongs(gesture, sending.owner, event, now())) return begin(event, sending);
          if (gesture.verdict === 'held') carry(event, gesture, questions.get(gesture) ?? (() => {}));
        },
        undefined,
        letGo,
      );
    },
    onPress(event) {
      if (back && event.isTrusted && begins(event)) back.pressed = true;
      close(gesture, event, now());
    },
    onInput({ owner, read }) {
      const gone = goneOf(owner);
      const awaited = approved.get(owner);
      if (!gone && awaited === undefined) return;
      const draft = read();
      const print = draft ? printOf(draft) : '';
      stayed.set(owner, seen(gone, print));
      if (awaited === undefined || awaited === print) return;
      approved.delete(owner);
      host.hush();
    },
    standsDownFor: (owner) => down.has(owner),
  };
}
