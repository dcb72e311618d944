/** Lets a test reach parts of a page wherever they stand: in shadow roots, closed ones too, and in frames. */
type Reach = {
  /** The middle of the first shown element of this selector, seen from the top window; scrolled into view. */
  spot(css: string): { x: number; y: number } | null;
  /** Gives focus to it, as tabbing there would. */
  focusOn(css: string): void;
  /** Whether one types there now. */
  hasFocus(css: string): boolean;
  /** What it shows. */
  shown(css: string): string | null;
  closedRoots: Map<Element, ShadowRoot>;
};

const reach = (top ?? window) as unknown as Reach; // the fields are set here, before anybody reads them
reach.closedRoots ??= new Map();
reach.spot ??= (css) => {
  const found = findDeep(window.document, css);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top: above, width, height } = found.getBoundingClientRect();
  const spot = { x: left + width / 2, y: above + height / 2 };
  for (let frame = frameOf(found); frame; frame = frameOf(frame)) {
    const rect = frame.getBoundingClientRect();
    spot.x += rect.left;
    spot.y += rect.top;
  }
  return spot;
};
reach.focusOn ??= (css) => findDeep(window.document, css)?.focus();
reach.hasFocus ??= (css) => findDeep(window.document, css)?.matches(':focus, :focus-within') ?? false;
reach.shown ??= (css) => {
  const found = findDeep(window.document, css);
  if (found?.localName === 'textarea') return (found as HTMLTextAreaElement).value;
  // biome-ignore lint/performance/useDomNodeTextContent: as a person sees it, lines broken where blocks end
  return found?.innerText.trim() ?? null;
};

/** Closed roots are known to who made them alone. */
export function attachClosed(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  reach.closedRoots.set(host, root);
  return root;
}

const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;

function findDeep(within: ParentNode, css: string): HTMLElement | null {
  const here = [...within.querySelectorAll<HTMLElement>(css)].find((element) => element.checkVisibility());
  if (here) return here;
  for (const element of within.querySelectorAll('*')) {
    const inner =
      element.shadowRoot ??
      reach.closedRoots.get(element) ??
      (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
    const found = inner && findDeep(inner, css);
    if (found) return found;
  }
  return null;
}
