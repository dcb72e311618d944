import type { Host } from './host';

/** How often it is looked at whether a person can see our dialog, while it is open. */
const EVERY_MS = 250;
/** A page that covers or hides it more often than this, and within this time, is stronger: we stop. */
const MOST_RETURNS = 5;
const RETURN_SPAN_MS = 5000;
/** In pixels: less cannot be read, in the smallest frame either. */
const LEAST_WIDTH = 60;
const LEAST_HEIGHT = 40;

/**
 * Keeps a modal dialog of ours where it can be seen while it is open: above whatever the page puts into the top layer
 * later, and not shrunk or hidden. What is covered is put on top again; after a bound the host gives up.
 * @returns what stops it
 */
export function staySeen(host: Host, dialog: HTMLElement): () => void {
  const gone = new AbortController();
  let below = new Set(inTopLayer());
  let returns: number[] = [];
  let unseen = 0;
  const look = () => {
    const rect = dialog.getBoundingClientRect();
    const now = inTopLayer();
    const covers = now.some((other) => !below.has(other) && !host.is(other) && meets(other, rect));
    below = new Set(now.filter((other) => below.has(other)));
    // Once may be a page that is just being drawn.
    unseen = isSeen(host, dialog, rect) ? 0 : unseen + 1;
    if (covers || unseen > 1) putOnTop(performance.now());
  };
  const putOnTop = (at: number) => {
    returns = [...returns.filter((before) => at - before < RETURN_SPAN_MS), at];
    if (returns.length > MOST_RETURNS) return host.giveUp();
    host.again();
    below = new Set(inTopLayer());
  };
  // One that was closed and opened again between two looks stands above us.
  const onToggle = ({ target }: Event) => target instanceof Element && below.delete(target);
  addEventListener('toggle', onToggle, { capture: true, passive: true, signal: gone.signal });
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    gone.abort();
  };
}

const inTopLayer = (): Element[] => [...document.querySelectorAll(':popover-open, dialog:modal, :fullscreen')];

function meets(other: Element, rect: DOMRect): boolean {
  const { left, top, right, bottom } = other.getBoundingClientRect();
  return left < rect.right && right > rect.left && top < rect.bottom && bottom > rect.top;
}

/** What lies above and cannot be pressed is not found by a hit test: the top layer tells of that. */
const isSeen = (host: Host, dialog: HTMLElement, { left, top, width, height }: DOMRect): boolean =>
  width >= LEAST_WIDTH &&
  height >= LEAST_HEIGHT &&
  dialog.checkVisibility({ visibilityProperty: true }) &&
  host.isAt(left + width / 2, top + height / 2);
