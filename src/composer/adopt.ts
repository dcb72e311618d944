/** A style in the document paints inside an open shadow root in Chromium, not in Firefox: it is adopted where it is needed. */
export function adoptSheet(near: Node, sheet: CSSStyleSheet): Document | ShadowRoot {
  const root = near.getRootNode();
  const owner = root instanceof ShadowRoot ? root : document;
  if (!owner.adoptedStyleSheets.includes(sheet)) owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
  return owner;
}

export function leaveSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet) {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
