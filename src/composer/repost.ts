import type { RepostHooks, Site } from '../platform/site';
import { isWritable } from './boxes';
import { readSaid, type Said } from './context';
import { findControl } from './control';
import { findAllDeep, isElement } from './deep';
import { isActivation } from './keys';
import type { Sending } from './sending';

export type Reposts = {
  /** Something was pressed: if it opens a repost menu, this is the post that is meant. */
  onPress(event: Event, path: readonly Element[]): void;
  byConfirm(path: readonly Element[]): Sending | null;
  /** The post whose repost control was pressed last. */
  meant(): Said | null;
};

/** Reposts without comment: the menu stands apart from the post, so what opened it is remembered. */
export function repostsOf(site: Site): Reposts {
  const owner = {};
  let meant: Said | null = null;

  return {
    onPress(event, path) {
      const confirms = site.reposts.map((hooks) => hooks.confirms);
      if (leadsElsewhere(event, path) && !findControl(path, confirms)) meant = null;
      for (const hooks of site.reposts) {
        if (!findControl(path, [hooks.opens]) && !isHotkey(event, path)) continue;
        const post = path.find((element) => element.matches(hooks.reposted.post.css));
        meant = post ? readSaid(post, hooks.reposted) : null;
      }
    },
    meant: () => meant,
    byConfirm(path) {
      const hooks = site.reposts.find(({ confirms }) => findControl(path, [confirms]));
      return hooks ? passingOn(hooks) : null;
    },
  };

  function passingOn(hooks: RepostHooks): Sending {
    const said = meant;
    return {
      owner,
      composer: null,
      read: () =>
        said && {
          text: '',
          context: { kind: 'repost', platform: site.id, inReplyTo: said.text, author: said.author },
        },
      control: () => findAllDeep(document, hooks.confirms.css).find(isElement) ?? null,
    };
  }
}

/** Menus and dialogs that a repost control opens: what is pressed in them still belongs to it. */
const LAYER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="menuitem"], [popover], dialog';

/** A press on the page itself begins something else, so that no later draft is taken for a quote of what was meant. */
const leadsElsewhere = (event: Event, path: readonly Element[]): boolean =>
  (event.type === 'pointerdown' || (event instanceof KeyboardEvent && isActivation(event))) &&
  !path.some((element) => element.matches(LAYER));

/** A single key pressed outside a composer may be a site's own shortcut for the post that has focus. */
const isHotkey = (event: Event, path: readonly Element[]): boolean =>
  event instanceof KeyboardEvent &&
  event.type === 'keydown' &&
  event.key.length === 1 &&
  event.key !== ' ' &&
  !path.some(isWritable);
