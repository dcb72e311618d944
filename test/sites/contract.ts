import type { Context } from '../../src/engine/types/draft';
import type { Stage } from '../extension/harness/tab';
import { contract as bluesky } from './bluesky/contract';
import { contract as careopinion } from './careopinion/contract';
import { contract as discord } from './discord/contract';
import { contract as elk } from './elk/contract';
import { contract as facebook } from './facebook/contract';
import { contract as instagram } from './instagram/contract';
import { contract as linkedin } from './linkedin/contract';
import { contract as mastodon } from './mastodon/contract';
import { contract as medium } from './medium/contract';
import { contract as phanpy } from './phanpy/contract';
import { contract as quora } from './quora/contract';
import { contract as reddit } from './reddit/contract';
import { contract as substack } from './substack/contract';
import { contract as threads } from './threads/contract';
import { contract as tiktok } from './tiktok/contract';
import { contract as tumblr } from './tumblr/contract';
import { contract as vivaEngage } from './viva-engage/contract';
import { contract as whatsapp } from './whatsapp/contract';
import { contract as wordpress } from './wordpress/contract';
import { contract as x } from './x/contract';
import { contract as youtube } from './youtube/contract';

/**
 * What the contract tests must know of a site's model page. A new site needs three things:
 *
 * 1. `test/sites/<id>/`: a page built from public reports alone, with the real editor and the site's topology, served
 *    under the real host name. It uses `model/` for what it says, marks, draws and logs, so that every variant of
 *    `model/variants.ts` (other languages, renewed classes, no test ids, one wrapper more) is to be had from one page.
 * 2. `test/sites/<id>/contract.ts` with its `contract`, and a line in the list below.
 * 3. In the page `data-part="…"` on what a person presses and types in. Parts are CSS selectors looked up through shadow
 *    roots and frames; `[data-part="box"]` may be followed by what stands inside it. No part may rest on what a variant
 *    takes away.
 */
export type SiteContract = {
  /** The id of the site file, and the name of the folder. */
  id: string;
  stage(): Promise<Stage>;
  /** Match patterns that a person must grant first. */
  granted?: readonly string[];
  composers: readonly ComposerContract[];
  reposts?: readonly RepostContract[];
};

export type ComposerContract = {
  /** A noun that a person would use: `a post in the dialog`. */
  what: string;
  address: string;
  /** Pressed one after another until the box is there; again after each send. */
  opens?: readonly string[];
  /** Where the person types. `BOX` of `model/part.ts` unless said otherwise. */
  box?: string;
  /** Every way in which it is sent; the first is also used for the core and for the variants. */
  ways: readonly Way[];
  /** What must have been read around the draft: exactly these, beside the platform. */
  reads: Omit<Context, 'platform'>;
  /** A private message: left alone until the person has turned private messages on. */
  isPrivate?: true;
};

/** A press, a key where the person types, or a key on a control that has focus; `finish` completes what goes in two stages. */
export type Way =
  | { press: string; finish?: readonly string[] }
  | { key: string; finish?: readonly string[] }
  | { key: string; on: string; finish?: readonly string[] };

/** Passing on, without a word, a post that holds an NHS number. */
export type RepostContract = {
  what: string;
  address: string;
  /** Pressed before, so that engine and interface are there: usually the box of a composer. */
  wakes: string;
  opens: readonly string[];
  confirms: string;
  /** The author as the page names them, and a piece of the text. */
  reads: { author: string; inReplyTo: string };
};

/** Every site with a description of its own. */
export const CONTRACTS: readonly SiteContract[] = [
  vivaEngage,
  quora,
  medium,
  substack,
  tumblr,
  wordpress,
  x,
  tiktok,
  careopinion,
  discord,
  whatsapp,
  youtube,
  reddit,
  elk,
  phanpy,
  mastodon,
  bluesky,
  facebook,
  instagram,
  linkedin,
  threads,
];
