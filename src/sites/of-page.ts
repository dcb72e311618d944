import type { Site } from '../platform/site';
import { site as elk } from './elk';
import { site as generic } from './generic';
import { site as mastodon } from './mastodon';
import { site as phanpy } from './phanpy';
import { site as wordpress } from './wordpress';

/** Programs that run on hosts of any name. Where none is known by its signs the page is read as any other. */
const ANYWHERE = [phanpy, elk, mastodon, wordpress];

/** The site that a page turns out to be. A frame without an address of its own belongs to the page around it. */
function siteOf(page: Document): Site | null {
  const around = page.defaultView?.frameElement?.ownerDocument;
  const found = ANYWHERE.find(({ signs }) => signs && page.querySelector(signs.css));
  return found ?? (around ? siteOf(around) : null);
}

/**
 * A site for a place that the person granted and nobody described: looked for when it is used, since nothing is drawn
 * yet when a page begins, and looked for again while nothing is found.
 */
export function siteOfPage(page: Document): Site {
  let found: Site | null = null;
  const here = (): Site => {
    found ??= siteOf(page);
    return found ?? generic;
  };
  return {
    hosts: 'granted',
    get id() {
      return here().id;
    },
    get composers() {
      return here().composers;
    },
    get account() {
      return here().account;
    },
    get profile() {
      return here().profile;
    },
    get reposts() {
      return here().reposts;
    },
    get replayTested() {
      return here().replayTested;
    },
    shareAddresses: [...new Set([generic, ...ANYWHERE].flatMap((one) => one.shareAddresses))],
  };
}
