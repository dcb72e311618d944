import type { Language } from './language';

/**
 * Every message between the parts of the extension. `from` says who may ask: our own content scripts, or our own pages.
 * `to` says who answers. None but the hand-over of a selected text and the reader's port (later) may carry a draft; a law
 * reads this table.
 */
export type Messages = {
  /** A composer is about to be used: inject engine and interface into the sender's frame. */
  'engine/load': { from: 'content'; to: 'background'; ask: Record<never, never>; answer: LoadAnswer };
  /** What the popup shows of the open page. Asked of the tab's content script; silence means that none is there. */
  'page/state': { from: 'own-page'; to: 'content'; ask: Record<never, never>; answer: PageState };
};

/** What the content script is told when it asks to be loaded. */
export type LoadAnswer = { state: 'loaded' | 'off-here' | 'snoozed' | 'failed'; language: Language };

/** How Second Look stands on a page, for the popup. */
export type PageState = {
  site: string;
  loaded: boolean;
  standsDown: boolean;
  composerSeen: boolean;
  sendSeen: boolean;
};
