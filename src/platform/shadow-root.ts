/** Chrome offers it to content scripts since 88, on elements of HTML alone; not in the polyfill's types. */
type ChromeDom = { chrome?: { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } } };
type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, closed ones included where the browser lets an extension see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox: FirefoxElement = element;
  if (firefox.openOrClosedShadowRoot) return firefox.openOrClosedShadowRoot;
  const { chrome }: ChromeDom = globalThis as ChromeDom; // no other way to name what only one browser has
  return element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}
