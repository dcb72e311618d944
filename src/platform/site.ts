import type { Kind } from '../engine/types/draft';

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

/** A key press that sends in this composer. */
export type SendKey = 'Enter' | 'Ctrl+Enter' | 'Meta+Enter';

export type ComposerHooks = {
  /** An editable of the composer; a thread has several. */
  box: Hook;
  /** What encloses all boxes of one send together with its send control: the nearest of these that holds both. */
  root: Hook;
  sends: readonly Hook[];
  keys: readonly SendKey[];
  /** The first whose hook is found inside the root decides the kind; with none it is `otherwise`. */
  kinds: readonly { kind: Kind; when: Hook }[];
  otherwise: Kind;
  /** The text that is answered or quoted, and who wrote it, inside the root or the page's article. */
  answered?: Hook;
  answeredAuthor?: Hook;
  attachments?: Hook;
};

/** A control that passes on somebody's text with no composer. */
export type RepostHooks = {
  /** What opens the menu: it tells which post is meant. */
  opens: Hook;
  confirms: Hook;
  /** The post, around the opening control. */
  post: Hook;
  text: Hook;
  author?: Hook;
};

export type Site = {
  id: string;
  /** Match patterns on by default, or `granted`: any place that the user switched on. */
  hosts: readonly string[] | 'granted';
  composers: readonly ComposerHooks[];
  reposts: readonly RepostHooks[];
  /** Paths that open a prefilled composer: loading starts at once there. */
  shareAddresses: readonly string[];
  /** Whether a replayed press was seen to send exactly once. Where it was not, the person presses again. */
  replayTested: boolean;
};

export const defineSite = (site: Site): Site => site;
