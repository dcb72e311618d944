import { shadowRootOf } from '../platform/shadow-root';
import { chainOf, isAnyElement } from './deep';

/**
 * What an event went through, innermost first. At `window` the path of an event inside a closed shadow root ends at its
 * host: where it went is then looked up by the place of the pointer, or by what has focus.
 */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter(isAnyElement);
  const innermost = path[0];
  const inside = innermost && !innermost.shadowRoot ? insideClosed(innermost, event) : null;
  return inside ? chainOf(inside) : path;
}

function insideClosed(host: Element, event: Event): Element | null {
  const root = shadowRootOf(host);
  const inner = root
    ? placed(event)
      ? root.elementFromPoint(event.clientX, event.clientY)
      : root.activeElement
    : null;
  if (!inner || inner === host) return null;
  return insideClosed(inner, event) ?? inner;
}

/** A press by key or by script has no place of its own. */
const placed = (event: Event): event is MouseEvent =>
  event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0);

/** The shadow roots on the way: focus that moves inside one is not seen outside it. */
export const rootsOn = (path: readonly Element[]): ShadowRoot[] => [
  ...new Set(path.map((element) => element.getRootNode()).filter((root) => root instanceof ShadowRoot)),
];
