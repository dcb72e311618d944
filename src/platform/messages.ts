import { DETAIL_KINDS } from '../engine/types/detail-kind';
import { TOPIC_IDS } from '../engine/types/topics';
import { LANGUAGES_WRITTEN } from '../engine/types/written-in';
import { OPENED_FROM_PAGES } from './guidance-place';
import { LANGUAGES } from './language';
import { amount, fields, flag, hex, listOf, oneOf, type Shape, type ShapeOf, shortName } from './shape';
import { WHY_OFF } from './why-off';

/** Who may send a message: a content script of ours, or one of our own pages (the background counts as one). */
export type Asker = 'content' | 'own-page';

export type Message = { from: Asker; to: 'background' | 'content'; ask: Shape<object>; answer: Shape<object> };

const language = oneOf(...LANGUAGES);

/**
 * Every message between the parts of the extension: who may ask, who answers, and what both ends accept. On the wire it
 * is `{ name, ask }`. None may carry a draft; a law reads this table. Masked words go over the reader's port alone.
 */
export const messages = {
  /**
   * A composer is about to be used: inject engine and interface into the sender's frame. For a private one only where
   * the person turned private messages on: otherwise nothing is injected.
   */
  'engine/load': {
    from: 'content',
    to: 'background',
    ask: fields({ isPrivate: flag }),
    answer: fields({
      state: oneOf('loaded', 'off-here', 'snoozed', 'left-alone', 'failed'),
      language,
      privateMessages: flag,
      holds: flag,
    }),
  },
  /** What the popup shows of the open page. Asked of the tab's content script; silence means that none is there. */
  'page/state': {
    from: 'own-page',
    to: 'content',
    ask: fields({}),
    answer: fields({
      site: shortName,
      loaded: flag,
      standsDown: flag,
      composerSeen: flag,
      sendSeen: flag,
      leftAlone: flag,
      notKnown: flag,
      fromReports: flag,
      /** What the draft in front is written in, of which only English is read in full. */
      writtenIn: oneOf(...LANGUAGES_WRITTEN),
      /** Why the deep reader left this page's drafts to the quick look, when it was asked. */
      noDeepReader: oneOf('not-said', ...WHY_OFF),
    }),
  },
  /**
   * Which topics made the last post wait on this page, and how long ago that was; none, when nothing has waited. The page
   * holds it in memory and forgets it when it goes.
   */
  'page/last-hold': {
    from: 'own-page',
    to: 'content',
    ask: fields({}),
    answer: fields({ topics: listOf(oneOf(...TOPIC_IDS), TOPIC_IDS.length), agoMs: amount }),
  },
  /**
   * Something was switched while the page was open: rest, or take up again, speak this language; `holds` is false where
   * the organisation asked that drafts are read and nothing is held.
   */
  'page/standing': {
    from: 'own-page',
    to: 'content',
    ask: fields({ standing: oneOf('on', 'off-here', 'snoozed'), language, privateMessages: flag, holds: flag }),
    answer: fields({}),
  },
  /** A person does something with a pack on the settings page. What it is about lies in storage; the answer comes when it is done. */
  'pack/by-hand': {
    from: 'own-page',
    to: 'background',
    ask: fields({ what: oneOf('ask', 'take', 'leave', 'look') }),
    answer: fields({}),
  },
  /** The person never wants this word of their organisation's pointed out again; `term` is its id in the pack. */
  'own-term/off': {
    from: 'content',
    to: 'background',
    ask: fields({ term: shortName }),
    answer: fields({}),
  },
  /** The person hid a phrase in every draft; what is kept is a salted mark of it. */
  'phrase/hide': {
    from: 'content',
    to: 'background',
    ask: fields({ salt: hex, mark: hex }),
    answer: fields({}),
  },
  /** The person wants to come back to a draft, which lies on the frame's desk: the background takes it from there. */
  'draft/later': {
    from: 'content',
    to: 'background',
    ask: fields({}),
    answer: fields({ kept: flag }),
  },
  /** A picture is attached: inject what reads its metadata into the sender's frame. */
  'picture/load': {
    from: 'content',
    to: 'background',
    ask: fields({}),
    answer: fields({ loaded: flag }),
  },
  /** A post told this of somebody in care: a kind and a salted mark, where the person lets us count across posts. */
  'told/keep': {
    from: 'content',
    to: 'background',
    ask: fields({ salt: hex, post: hex, kind: oneOf(...DETAIL_KINDS), mark: hex }),
    answer: fields({}),
  },
  /** The person wants a screen of the guidance, which is opened beside the page: its name, and at most an id of ours. */
  'guidance/open': {
    from: 'content',
    to: 'background',
    ask: fields({ screen: oneOf(...OPENED_FROM_PAGES), about: shortName }),
    answer: fields({}),
  },
  /** The page keeps taking our window away: the icon of its tab says so, since nothing on the page can. */
  'page/cannot-show': {
    from: 'content',
    to: 'background',
    ask: fields({}),
    answer: fields({}),
  },
} satisfies Record<string, Message>;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type MessageTo<Side extends Message['to']> = {
  [N in MessageName]: Messages[N]['to'] extends Side ? N : never;
}[MessageName];
export type Ask<N extends MessageName> = ShapeOf<Messages[N]['ask']>;
export type Answer<N extends MessageName> = ShapeOf<Messages[N]['answer']>;

/** What the content script is told when it asks to be loaded. */
export type LoadAnswer = Answer<'engine/load'>;

/** The last hold of a page, for the popup. */
export type LastHold = Answer<'page/last-hold'>;

/** How Second Look stands on a page, for the popup. */
export type PageState = Answer<'page/state'>;
