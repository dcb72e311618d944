/**
 * Quill asks the document for selection and focus, which end at the host of a shadow root; LinkedIn must have taught its
 * own to look inside. While something in the root has focus, the document tells of it.
 */
export function letEditorsSelectIn(root: ShadowRoot): void {
  const ofDocument = document.getSelection.bind(document);
  const active = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement');
  Object.defineProperty(document, 'activeElement', {
    configurable: true,
    get: () => root.activeElement ?? active?.get?.call(document),
  });
  document.getSelection = () => {
    const selection = ofDocument();
    return selection && root.activeElement ? inside(selection, root) : selection;
  };
}

function inside(selection: Selection, root: ShadowRoot): Selection {
  const range = () => {
    const [found] = selection.getComposedRanges({ shadowRoots: [root] });
    const live = document.createRange();
    if (!found) return live;
    live.setStart(found.startContainer, found.startOffset);
    live.setEnd(found.endContainer, found.endOffset);
    return live;
  };
  return new Proxy(selection, {
    get(target, name) {
      if (name === 'getRangeAt') return range;
      if (name === 'addRange')
        return ({ startContainer, startOffset, endContainer, endOffset }: Range) =>
          target.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
