import type { Hostile } from './table';

/** Pages that lay hands on our element, on the focus, or on the document. */
export const TAKES_AWAY: readonly Hostile[] = [
  {
    page: 'removes what it does not know, once',
    script: `const seen = new WeakSet(); whenOursComes((one) => { if (!seen.has(one)) { seen.add(one); one.remove(); } });`,
    ends: 'held',
  },
  {
    page: 'removes what it does not know, each time',
    script: 'whenOursComes((one) => one.remove());',
    ends: 'held in a box',
  },
  {
    page: 'moves what it does not know into a hidden corner, once',
    script: `const seen = new WeakSet();
      whenOursComes((one) => { if (!seen.has(one)) { seen.add(one); document.querySelector('#lair')?.append(one); } });`,
    ends: 'held',
  },
  {
    page: 'switches what it does not know off by attributes',
    script: `whenOursComes((one) => {
      one.hidden = true; one.inert = true; one.className = 'gone'; one.setAttribute('aria-hidden', 'true'); one.slot = 'x';
    });`,
    ends: 'held',
  },
  {
    page: 'closes popovers that it did not open',
    script: 'often(() => ours().forEach((one) => one.matches(":popover-open") && one.hidePopover()));',
    ends: 'held',
  },
  {
    page: 'writes its own style on what it does not know, each time',
    script: 'often(() => ours().forEach((one) => { one.style.cssText = "display: none !important"; }));',
    ends: 'held, then left',
  },
  {
    page: 'pulls the focus back into its box',
    script: `addEventListener('focusin', () => box() && box().focus());
      addEventListener('focusout', () => setTimeout(() => box().focus()));`,
    ends: 'held',
  },
  {
    page: 'writes its whole document anew',
    script: `if (!window.again) {
      window.again = true;
      addEventListener('load', () => {
        const html = document.documentElement.outerHTML;
        document.open();
        document.write('<!doctype html>' + html);
        document.close();
      }, { once: true });
    }`,
    ends: 'held',
  },
  {
    page: 'keeps its composer in a closed shadow root',
    script: 'window.inClosedRoot = true;',
    send: (tab) => tab.press('Control+Enter'),
    ends: 'held',
  },
  {
    page: 'replaces what the language itself offers',
    script: `
      for (const name of ['addEventListener', 'removeEventListener']) EventTarget.prototype['_' + name] = EventTarget.prototype[name];
      Event.prototype.preventDefault = () => {};
      Event.prototype.stopImmediatePropagation = () => {};
      Element.prototype.attachShadow = () => { throw new Error('no'); };
      Element.prototype.matches = () => false;
      Node.prototype.appendChild = (node) => node;
      HTMLElement.prototype.showPopover = () => {};
      HTMLDialogElement.prototype.showModal = () => {};
      Document.prototype.elementFromPoint = () => null;`,
    ends: 'held',
  },
];
