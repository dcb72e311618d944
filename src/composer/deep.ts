import { shadowRootOf } from '../platform/shadow-root';

export const isElement = (node: unknown): node is HTMLElement => node instanceof HTMLElement;

/** The next node outward, out of shadow roots too. */
export const outward = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** An element and all that encloses it, innermost first, out of shadow roots too. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let node: Node | null = element; node; node = outward(node)) if (node instanceof Element) chain.push(node);
  return chain;
}

export const closestDeep = (element: Element, css: string): Element | null =>
  chainOf(element).find((one) => one.matches(css)) ?? null;

export const holdsDeep = (outer: Element, inner: Element): boolean => chainOf(inner).includes(outer);

/** All matches inside, in order. Shadow roots are searched only where the light tree has none: it costs a walk. */
export function findAllDeep(within: ParentNode, css: string): Element[] {
  const light = [...within.querySelectorAll(css)];
  if (light.length > 0) return light;
  return [...within.querySelectorAll('*')].flatMap((element) => {
    const root = shadowRootOf(element);
    return root ? findAllDeep(root, css) : [];
  });
}

/** Whether an element is laid out at all: hidden twins of a composer are not. */
export const isShown = (element: Element): boolean => element.checkVisibility();
