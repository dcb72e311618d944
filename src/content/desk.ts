import type { ComponentChildren } from 'preact';
import type { LiveComposer } from '../composer/live-composer';
import type { Draft } from '../engine/types/draft';
import type { Review } from '../engine/types/review';
import type { WrittenIn } from '../engine/types/written-in';
import type { PackForPages } from '../pack/for-pages';
import { DESK_NAME } from '../platform/desk-name';
import type { Language } from '../platform/language';
import type { WhyOff } from '../platform/why-off';
import type { PictureFacts } from '../ui/picture-facts';
import type { PictureSays } from '../ui/picture-view';
import type { CornerKey } from './corner-words';
import type { Marked } from './session/same-subject';

/** A send that is held until the person decides. Each choice may be made once; `edit` is also what Escape means. */
export type Held = {
  /** Null when a bare repost is held: there is nothing to edit. */
  composer: LiveComposer | null;
  draft: Draft;
  review: Review;
  edit(): void;
  postAnyway(): void;
};

/** What the injected session gives the watcher. All of it is synchronous: the gate calls it while a send waits. */
export type Session = {
  look(draft: Draft): Review;
  /** What a draft is written in: only English is read in full. */
  writtenIn(draft: Draft): WrittenIn;
  /** A draft was let go on this review; null composer for a bare repost. */
  sent(composer: LiveComposer | null, draft: Draft, review: Review): void;
  /** Somebody chose a text on a page: looks at it and shows what there is to say. */
  lookHere(): void;
  /** A composer has focus: marks, count and card belong to it until its signal aborts. */
  open(composer: LiveComposer): void;
  /** Opens the dialog. */
  ask(held: Held): void;
};

/** What a second script brings when a picture is attached. */
export type Pictures = {
  read(file: File): Promise<PictureFacts>;
  view(says: PictureSays, language: Language): ComponentChildren;
};

/**
 * The desk is where the watcher and the injected session meet: both run in the isolated world of one frame, which the
 * page cannot reach. The watcher lays out an empty desk at `document_start`; the session sits down when it is injected.
 */
export type Desk = {
  session: Session | null;
  /**
   * Set by the session while its dialog is open. The gate, whose listeners are older than the page's, hands it every
   * keydown, keypress and keyup and keeps them from everybody else; what the browser itself does with a key (Tab,
   * Escape, Enter on a button) still happens unless this prevents it. Listeners inside the dialog see no key.
   */
  keysTo: ((event: KeyboardEvent) => void) | null;
  /** Set by the watcher from what the background answers or tells; the session speaks it from its next drawing on. */
  language: Language | null;
  /** Laid here by the background, before the session sits down and whenever it changes; null without a pack. */
  pack: PackForPages | null;
  /** Laid here like the pack: salted marks of the phrases that the person hid in every draft; null when none are. */
  hidden: { salt: string; marks: readonly string[] } | null;
  /** Laid here like the pack: what own recent posts told, as marks; null while the person has not turned that on. */
  told: { salt: string | null; posts: readonly { details: readonly Marked[] }[] } | null;
  /** A draft that the person wants to come back to, until the background has taken it from here. */
  later: string | null;
  /** Laid here like the pack: the person wants no marks on the page. */
  noMarks: boolean;
  /** Set by the session: something else lies here now. */
  onPack: (() => void) | null;
  pictures: Pictures | null;
  /** The page takes our window away, and the browser shows no box of its own any more: nobody can be asked, so nothing is held. */
  cannotShow: boolean;
  /** Set by the watcher: says something in its corner, which needs no window of the session's. */
  say: ((key: CornerKey) => void) | null;
  /** Set by the session: why the deep reader reads nothing here; null while it does, or was not asked. */
  noDeepReader: WhyOff | null;
  /** Whether a watcher already works in this frame: granting a place may inject it twice. */
  watched: boolean;
};

const DESK = Symbol.for(DESK_NAME);
type World = typeof globalThis & { [DESK]?: Desk };

export function deskOfThisFrame(): Desk {
  const world: World = globalThis;
  world[DESK] ??= {
    session: null,
    keysTo: null,
    language: null,
    pack: null,
    hidden: null,
    later: null,
    noMarks: false,
    onPack: null,
    told: null,
    pictures: null,
    cannotShow: false,
    say: null,
    noDeepReader: null,
    watched: false,
  };
  return world[DESK];
}
