/**
 * Our one element on the page: a closed shadow root on a bare `div` in the top layer. The page can see the element and
 * remove it; it cannot see inside, restyle it or send it events that we would obey.
 */
export type Host = {
  root: ShadowRoot;
  is(element: Element): boolean;
  /** Whether something of it is the first thing at a point of the viewport. */
  isAt(x: number, y: number): boolean;
  /** Puts it where it can be used: inside the page's own modal dialog when the composer stands in one. */
  over(composed: Element | null): void;
  /** Brings it to the top of the top layer. */
  raise(): void;
  /**
   * Heard when the page had removed it: whatever was modal has left the top layer. `here` says whether it was put back;
   * a page that keeps removing it is left alone.
   */
  moved: Set<(here: boolean) => void>;
  /** Takes it out and puts it back: what is modal in it must be opened anew, and then stands above everything else. */
  again(): void;
  /** The page hides it in a way that cannot be mended, or took it away too often: it is left alone from now on. */
  giveUp(): void;
  isLost(): boolean;
  speak(language: string): void;
  remove(): void;
};

/** Inline and important: no rule of the page can win. `all` resets what a rule for `div` might have set. */
const HARDENED: [string, string][] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['overflow', 'visible'],
  ['display', 'block'],
  ['visibility', 'visible'],
  ['opacity', '1'],
  ['pointer-events', 'none'],
  ['background', 'none'],
  ['z-index', '2147483647'],
];

/** A page that removes or alters it more often than this within two seconds is left alone. */
const MOST_REPAIRS = 20;
const REPAIR_SPAN_MS = 2000;

/** @param onLost the page was stronger: heard once */
export function openHost(sheets: readonly string[], onLost: () => void = () => {}): Host {
  const moved: Host['moved'] = new Set();
  const tell = (here: boolean) => {
    for (const hear of [...moved]) hear(here);
  };
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  let home: Element = document.documentElement;
  let language = 'en-GB';
  let repairs: number[] = [];
  let lost = false;

  const harden = () => {
    element.removeAttribute('style');
    for (const [name, value] of HARDENED) element.style.setProperty(name, value, 'important');
    for (const name of element.getAttributeNames())
      if (!/^(style|lang|popover)$/.test(name)) element.removeAttribute(name);
    element.lang = language;
    element.popover = 'manual';
  };
  const raise = () => {
    if (!element.isConnected) return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  const put = () => {
    home.append(element);
    raise();
  };
  const repair = () => {
    const now = performance.now();
    repairs = [...repairs.filter((at) => now - at < REPAIR_SPAN_MS), now];
    if (repairs.length > MOST_REPAIRS) return giveUp();
    harden();
    if (element.parentNode !== home) {
      if (!home.isConnected) home = document.documentElement;
      put();
      tell(true);
    }
    watchful.takeRecords();
  };
  const giveUp = () => {
    if (lost) return;
    lost = true;
    watchful.disconnect();
    tell(false);
    onLost();
  };
  const watchful = new MutationObserver(repair);
  const watchHome = () => {
    watchful.disconnect();
    watchful.observe(element, { attributes: true });
    // Only our own leaving is looked for: children of the home alone, and of the document for a page written anew.
    watchful.observe(home, { childList: true });
    watchful.observe(document, { childList: true });
  };

  harden();
  put();
  watchHome();

  return {
    root,
    moved,
    is: (other) => other === element,
    isAt(x, y) {
      const around = element.getRootNode(); // a page's dialog may stand in a shadow root
      return (around instanceof ShadowRoot ? around : document).elementFromPoint(x, y) === element;
    },
    raise,
    giveUp,
    isLost: () => lost,
    again() {
      element.remove();
      put();
      watchful.takeRecords();
      tell(true);
    },
    over(composed) {
      if (lost) return;
      const modal = composed && enclosing(composed).find((one) => one.matches('dialog:modal'));
      if (root.querySelector(':modal')) return; // moving it would close what somebody is reading
      const next = modal ?? document.documentElement;
      if (next === home && element.isConnected) return;
      home = next;
      repairs = [];
      watchful.disconnect();
      put();
      watchHome();
    },
    speak(next) {
      if (next === language) return;
      language = next;
      element.lang = next;
      watchful.takeRecords();
    },
    remove() {
      watchful.disconnect();
      element.remove();
    },
  };
}

/** What encloses an element, out of shadow roots too. */
function enclosing(element: Element): Element[] {
  const around: Element[] = [];
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node instanceof Element) around.push(node);
  return around;
}
