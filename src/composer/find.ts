import type { Context } from '../engine/types/draft';
import { shadowRootOf } from '../platform/shadow-root';
import type { ComposerHooks, SendKey, Site } from '../platform/site';
import { boxesAmong, isWritable } from './boxes';
import { isPrivateNow, readContext, type Said } from './context';
import { findControl, isEnabled } from './control';
import { chainOf, closestDeep, findAllDeep, holdsDeep, isElement } from './deep';
import { leaving } from './leaving';
import type { LiveComposer } from './live-composer';
import { readBoxes } from './read';
import { knownSends, knownSendsIn, sendsIn } from './sends';

/** A composer with what the gate needs of it. */
export type FoundComposer = LiveComposer & {
  hooks: ComposerHooks;
  /** The send controls that stand in it now: sites redraw them. */
  sends(): HTMLElement[];
  /** Whether it is a private message as it stands now: on some sites that is one choice among others. */
  isPrivate(): boolean;
};

export type Finder = {
  /** The composer that an event goes into, by its path; null where nobody composes. */
  byBox(path: readonly Element[]): FoundComposer | null;
  /** The composer that a send control on this path belongs to. */
  byControl(path: readonly Element[]): { composer: FoundComposer; control: HTMLElement } | null;
  /** Lets go of every composer found so far: the person switched us off here. */
  rest(): void;
};

/**
 * Composers of one page. Each is found once and stays the same while it is there, so that a permit can belong to it.
 * @param meant the post whose repost control was pressed last
 */
export function composersOf(site: Site, page: AbortSignal, meant: () => Said | null = () => null): Finder {
  const known = new WeakMap<Element, FoundComposer>();
  const inUse = new Set<FoundComposer>();
  let stint = new AbortController();

  function composerAt(box: HTMLElement, hooks: ComposerHooks): FoundComposer {
    const root = rootOf(box, hooks);
    const before = known.get(root);
    if (before && !before.signal.aborted && before.hooks === hooks) return before;
    const everyBox = () => boxesAmong(boxesIn(root, hooks)).filter((one) => rootOf(one, hooks) === root);
    const boxes = () => everyBox().filter((one) => one.ownerDocument === document);
    const sends = () => sendsOf(root, hooks);
    // Where Enter sends there may be no button at all.
    const leads = () => (hooks.leads ? sendsOf(root, { ...hooks, sends: [hooks.leads] }) : []);
    const sendSeen = () =>
      hooks.sends.length === 0 || hooks.keys.includes('Enter') || sends().length > 0 || leads().length > 0;
    const read = () => {
      const all = everyBox();
      const { text, starts } = readBoxes(all);
      const context = readContext(site, hooks, root, all[0], starts, meant());
      return { text, context: passesOn(text, context) ? { ...context, kind: 'repost' as const } : context };
    };
    const isPrivate = () => isPrivateNow(hooks, root, everyBox()[0]);
    const signal = leaving(root, everyBox, AbortSignal.any([page, stint.signal]));
    const composer = { root, hooks, boxes, everyBox, sends, read, sendSeen, isPrivate, signal };
    known.set(root, composer);
    inUse.add(composer);
    signal.addEventListener('abort', () => inUse.delete(composer), { once: true });
    return composer;
  }

  return {
    byBox(path) {
      for (const hooks of site.composers) {
        const box = path.findLast((element) => isWritable(element) && element.matches(hooks.box.css));
        if (isElement(box) && isComposed(box, hooks)) return composerAt(box, hooks);
      }
      return null;
    },
    byControl(path) {
      for (const hooks of site.composers) {
        const control = findControl(path, knownSends(hooks));
        const box = control && nearestBox(control, hooks);
        const composer = box && isComposed(box, hooks) ? composerAt(box, hooks) : null;
        if (control && composer && holdsDeep(composer.root, control)) return { composer, control };
      }
      // What only stands where a control would be is looked for in composers that are in use: most buttons are others.
      for (const composer of inUse) {
        if (knownSends(composer.hooks).length === composer.hooks.sends.length) continue;
        const control = composer.sends().find((send) => path.includes(send));
        if (control) return { composer, control };
      }
      return null;
    },
    rest() {
      stint.abort();
      stint = new AbortController();
    },
  };
}

/** Passing on a post without a word of one's own. */
const passesOn = (text: string, { kind, inReplyTo }: Context): boolean =>
  kind === 'quote' && inReplyTo !== undefined && text.trim() === '';

/** Everything to write in, in the order of the page, what stands in the site's rooms included. */
function boxesIn(within: Element, { box, rooms }: ComposerHooks): Element[] {
  const found = findAllDeep(within, box.css).map((one) => ({ at: one, box: one }));
  for (const room of rooms ? findAllDeep(within, rooms.css) : []) {
    const inside =
      shadowRootOf(room) ?? ('contentDocument' in room ? (room as HTMLIFrameElement).contentDocument : null);
    if (inside) found.push(...findAllDeep(inside, box.css).map((one) => ({ at: room, box: one })));
  }
  // Boxes of one room have one place in the page, and stay in the room's own order.
  found.sort((a, b) =>
    a.at === b.at ? 0 : a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return [...new Set(found.map((one) => one.box))];
}

/** Seen from inside a frame that holds boxes, the controls stand in the page around it. */
function sendsOf(root: Element, hooks: ComposerHooks): HTMLElement[] {
  const inside = sendsIn(root, hooks);
  const frame = inside.length === 0 && hooks.rooms ? window.frameElement : null;
  return frame ? sendsIn(frame.ownerDocument.documentElement, hooks) : inside;
}

function rootOf(box: Element, hooks: ComposerHooks): Element {
  const around = chainOf(box).slice(1);
  const roots = around.filter((element) => element.matches(hooks.root.css));
  const holding = (sends: typeof sendsIn) =>
    roots.find((root) => sends(root, hooks).length > 0) ??
    around.slice(0, hooks.near ?? 0).find((element) => sends(element, hooks).length > 0);
  return holding(knownSendsIn) ?? holding(sendsIn) ?? roots[0] ?? box.parentElement ?? box;
}

/**
 * The same box may be described for several surroundings: it is composed where its root stands. On an unknown site not
 * all that one can write in is sent: without a root a send control must be near.
 */
const isComposed = (box: Element, hooks: ComposerHooks): boolean =>
  (hooks.at?.test(box.ownerDocument.location.pathname) ?? true) &&
  (closestDeep(box, hooks.root.css) !== null ||
    (hooks.near !== undefined && sendsIn(rootOf(box, hooks), hooks).length > 0));

/** The first box inside the nearest enclosing element that has one. */
function nearestBox(control: Element, hooks: ComposerHooks): HTMLElement | null {
  for (const around of chainOf(control).slice(1)) {
    const box = boxesAmong(boxesIn(around, hooks))[0];
    if (box) return box;
    if (around.matches(hooks.root.css) && sendsIn(around, hooks).length > 0) return null;
  }
  return null;
}

/** Whether pressing a key in this composer would do anything: with every send control disabled it does not. */
export function canSend(composer: FoundComposer, key: SendKey): boolean {
  const sends = composer.sends();
  return sends.length === 0 ? !key.endsWith('S') : sends.some(isEnabled);
}
