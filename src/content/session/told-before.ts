import { handleIn } from '../../composer/author';
import { seenOf } from '../../engine/take-notes';
import type { DetailKind } from '../../engine/types/detail-kind';
import type { Context, Draft } from '../../engine/types/draft';
import type { Estimate, Tell } from '../../engine/types/review';
import { askBackground } from '../../platform/ask';
import type { Desk } from '../desk';
import { saltedMarks } from './salted-marks';
import { isSameSubject, type Marked } from './same-subject';
import { freshHex } from './slow-mark';

/** What this author's own recent posts, and the thread that is answered, told of the same subject. */
export type ToldBefore = {
  /** Kinds of detail told before of whom this draft tells. Nothing until the person turned it on. */
  kindsFor(estimate: Estimate | null, context: Context): DetailKind[];
  /** A draft has gone out: what it told is remembered as marks. */
  sent(draft: Draft, estimate: Estimate | null): void;
  /** The last composer has gone: no value is held any longer. */
  forget(): void;
};

/** Somebody's story seldom holds more details; the strongest stand first. */
const MOST_DETAILS = 12;

/** @param onKnown a mark was made that nobody had yet: drafts may read otherwise now */
export function toldBefore(desk: Desk, onKnown: () => void): ToldBefore {
  const marks = saltedMarks(() => desk.told?.salt);
  let last = '';
  let thread: { text: string; tells: readonly Marked[] } | null = null;

  // A page that was open through an update has a desk without it
  const isOn = () => Boolean(desk.told) && globalThis.isSecureContext;
  /** Marks are made beside the page's work: until one is there its detail is not compared. */
  const marked = (tells: readonly Tell[]): Marked[] =>
    tells.slice(0, MOST_DETAILS).flatMap((tell) => {
      const mark = marks.of(keyOf(tell), onKnown);
      return mark === null ? [] : [{ kind: tell.kind, mark }];
    });
  const told = ({ inReplyTo, author, account, profile }: Context): readonly Marked[] => {
    if (!inReplyTo || !isOwn(author, account)) return [];
    if (thread?.text !== inReplyTo) {
      const { estimate } = seenOf({ text: inReplyTo, context: { kind: 'post', profile } });
      thread = {
        text: inReplyTo,
        tells: (estimate?.tells ?? []).map((tell) => ({ kind: tell.kind, mark: keyOf(tell) })),
      };
    }
    return thread.tells;
  };

  return {
    kindsFor(estimate, context) {
      if (!isOn() || !estimate) return [];
      // Made while one writes, so that they are there when the post goes.
      const now = marked(estimate.tells);
      const before = (desk.told?.posts ?? [])
        .filter(({ details }) => isSameSubject(now, details))
        .flatMap(({ details }) => details);
      return [...new Set([...before, ...told(context)].map(({ kind }) => kind))];
    },
    sent({ text }, estimate) {
      const tells = (estimate?.tells ?? []).filter((tell) => tell.in !== 'inReplyTo').slice(0, MOST_DETAILS);
      if (!isOn() || tells.length < 2 || text === last) return;
      last = text; // a press is a click and a submit
      const post = freshHex(8);
      for (const [key, kind] of new Map(tells.map((tell) => [keyOf(tell), tell.kind])))
        void marks.make(key).then((made) => askBackground('told/keep', { ...made, post, kind }));
    },
    forget() {
      marks.forget();
      thread = null;
      last = '';
    },
  };
}

const keyOf = ({ kind, value }: Tell) => `${kind} ${value}`;

/** Whether the account that is written from wrote what is answered, by its handle or else its whole name. */
function isOwn(author: string | undefined, account: string | undefined): boolean {
  const [by, own] = [author, account].map((name) => handleIn(name) ?? name?.trim().split('\n')[0]);
  return own !== undefined && own !== '' && by === own;
}
