import type { Attachment, Audience, Kind } from '../engine/types/draft';

/**
 * What a platform's page looks like to us. A site file is data of this shape; `composer` reads it. Each hook says since
 * when and from what source it is known, and how sure we are: `A` read in the platform's own source or run, `B` two
 * independent reports, one of 2026, `C` one report, `D` a guess.
 */
export type Hook = { css: string; source: string; seen: string; sure: 'A' | 'B' | 'C' | 'D' };

export const hook = (css: string, source: string, seen: string, sure: Hook['sure']): Hook => ({
  css,
  source,
  seen,
  sure,
});

/**
 * A hook for a control. Names are localised: they decide only where structure cannot. One with `stands` is asked only
 * where no other control of the composer is found: then it is the first or the last such in the root, by the words that it
 * shows, so that a label in a language that we do not know still leaves something to hold.
 */
export type Control = Hook & { named?: RegExp; notNamed?: RegExp; stands?: 'first' | 'last' };

/** A key press that sends in this composer. With S a page saves: that sends only where a control stands that would. */
export type SendKey = 'Enter' | 'Ctrl+Enter' | 'Meta+Enter' | 'Ctrl+S' | 'Meta+S';

/**
 * Somebody's post on the page: what encloses it, what it says and who wrote it. It is looked for inside the composer, or
 * in the nearest `around` that encloses the composer.
 */
export type PostHooks = { post: Hook; text: Hook; author?: Hook; around?: Hook };

/**
 * A kind of draft holds where the path fits `at` and `when` is found inside the root, before or after the first box if
 * `side` says so; each may be left out. What is answered is the post found in the root, else the one that encloses it,
 * or `meant`: the one whose repost control opened this.
 */
export type KindHooks = {
  kind: Kind;
  at?: RegExp;
  when?: Control;
  side?: 'before' | 'after';
  answers?: PostHooks | 'meant';
};

export type ComposerHooks = {
  /** Where it is one: the path alone tells a bare box of a chat from any other. */
  at?: RegExp;
  /** An editable of the composer; a thread has several. */
  box: Hook;
  /** What else holds boxes of the same send: elements with a shadow root beside the light tree, or frames of this page. */
  rooms?: Hook;
  /** What encloses all boxes of one send together with its send control: the nearest of these that holds both. */
  root: Hook;
  /** Where no root does, how many levels above the box the first element may stand that holds a send control. */
  near?: number;
  /** None where only a key sends. */
  sends: readonly Control[];
  /** What brings the send control onto the page: while it stands, a missing control is no fault. */
  leads?: Hook;
  keys: readonly SendKey[];
  /** The first that holds decides; with none it is `otherwise`. */
  kinds: readonly KindHooks[];
  otherwise: Kind;
  /** The first found inside the root decides; with none the audience is unknown, which counts as public. */
  audiences?: readonly { audience: Audience; at?: RegExp; when?: Control }[];
  /** A private message, or a closed chat: left alone until the person turns private messages on. */
  isPrivate?: true;
  attachments?: readonly { kind: Attachment['kind']; each: Hook }[];
};

/** A control that passes on somebody's text with no composer. */
export type RepostHooks = {
  /** What opens the menu: it tells which post is meant. */
  opens: Control;
  confirms: Control;
  reposted: PostHooks;
};

/**
 * Where the page shows the author's own profile: it is theirs only while `mine` stands, which nobody else sees there, or
 * when `plate` bears the handle of the account that is written from.
 */
export type ProfileHooks = { mine?: Hook; plate?: Hook; role: Hook; employer?: Hook; place?: Hook };

export type Site = {
  id: string;
  /** Match patterns on by default, or `granted`: any place that the user switched on. */
  hosts: readonly string[] | 'granted';
  /** Where a granted site is known to be; anywhere else it is known by its `signs`, which are looked for when used. */
  knownAt?: readonly string[];
  signs?: Hook;
  composers: readonly ComposerHooks[];
  reposts: readonly RepostHooks[];
  /** What names the account that is written from: in the composer where it stands there, else anywhere on the page. */
  account?: Hook;
  profile?: ProfileHooks;
  /** How paths begin that open a prefilled composer: loading starts at once there. */
  shareAddresses: readonly string[];
  /** Whether a replayed press was seen to send exactly once. Where it was not, the person presses again. */
  replayTested: boolean;
};

export const defineSite = (site: Site): Site => site;
