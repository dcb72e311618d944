import { shadowRootOf } from '../platform/shadow-root';

/** By what it is, not by whose it is: a frame has classes of its own. Only elements of HTML can be clicked by script. */
export const isElement = (node: Node | null | undefined): node is HTMLElement =>
  node?.nodeType === Node.ELEMENT_NODE && 'click' in node;

/** The next node outward, out of shadow roots and out of frames of this page too. */
function outward(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if ('host' in node && node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (node as ShadowRoot).host;
  const frame = node === document || !('defaultView' in node) ? null : (node as Document).defaultView?.frameElement;
  return frame ?? null;
}

export const isAnyElement = (node: EventTarget): node is Element =>
  'nodeType' in node && node.nodeType === Node.ELEMENT_NODE;

/** An element and all that encloses it, innermost first, out of shadow roots too. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let node: Node | null = element; node; node = outward(node)) if (isAnyElement(node)) chain.push(node);
  return chain;
}

export const closestDeep = (element: Element, css: string): Element | null =>
  chainOf(element).find((one) => one.matches(css)) ?? null;

export const holdsDeep = (outer: Element, inner: Element): boolean => chainOf(inner).includes(outer);

/** All matches inside, in order. Shadow roots are searched only where the light tree has none: it costs a walk. */
export function findAllDeep(within: ParentNode, css: string): Element[] {
  const light = [...within.querySelectorAll(css)];
  if (light.length > 0) return light;
  const own = isAnyElement(within) ? [within] : [];
  return [...own, ...within.querySelectorAll('*')].flatMap((element) => {
    const root = shadowRootOf(element);
    return root ? findAllDeep(root, css) : [];
  });
}

/** Whether an element is laid out at all: hidden twins of a composer are not. */
export const isShown = (element: Element): boolean => element.checkVisibility();
