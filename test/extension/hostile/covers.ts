import type { Hostile } from './table';

const HIDDEN = `display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important;
  clip-path: inset(50%) !important; pointer-events: none !important; z-index: -1 !important`;
const styles = (css: string) => `
  const sheet = document.createElement('style');
  sheet.textContent = ${JSON.stringify(css)};
  document.documentElement.append(sheet);`;

/** Pages that hide what we show, or show something over it. */
export const COVERS: readonly Hostile[] = [
  { page: 'makes itself transparent', script: styles('html { opacity: 0.02 !important }'), ends: 'held' },
  { page: 'hides every element beside its own by a rule', script: styles(`html > div { ${HIDDEN} }`), ends: 'held' },
  {
    page: 'hides them by a rule in a layer, where important rules are stronger',
    script: styles(`@layer theirs { html > div { ${HIDDEN} } }`),
    ends: 'held',
  },
  {
    page: 'shrinks everything by a filter and a zoom once the question is there',
    script: `whenOursComes(() => { document.body.style.filter = 'blur(9px)'; document.body.style.zoom = '0.2'; });`,
    ends: 'held',
  },
  {
    page: 'puts a popover over the question',
    script: `
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'width: 100vw; height: 100vh; background: white';
      addEventListener('focusout', () => setTimeout(() => { document.body.append(cover); cover.showPopover(); }, 300));`,
    ends: 'held',
  },
  {
    page: 'opens a modal dialog of its own over the question',
    script: `
      const cover = document.createElement('dialog');
      cover.style.cssText = 'width: 90vw; height: 90vh';
      cover.textContent = 'Join our newsletter';
      addEventListener('focusout', () => setTimeout(() => { document.body.append(cover); cover.showModal(); }, 300));`,
    ends: 'held',
  },
  {
    page: 'opens modal dialogs over the question without end',
    script: `
      addEventListener('focusout', () => often(() => {
        const cover = document.createElement('dialog');
        cover.style.cssText = 'width: 90vw; height: 90vh';
        document.body.append(cover);
        cover.showModal();
        setTimeout(() => cover.remove(), 2000);
      }), { once: true });`,
    ends: 'held, then left',
  },
  {
    page: 'lays a clear sheet over its button and presses the button by script',
    script: `addEventListener('DOMContentLoaded', () => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.addEventListener('click', () => button().click());
      addEventListener('keyup', () => document.body.append(cover), { once: true });
    });`,
    send: (tab) => tab.clickAt(60, 110),
    ends: 'held',
  },
  {
    page: 'lays a clear sheet over its button and makes up a whole press',
    script: `addEventListener('DOMContentLoaded', () => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.addEventListener('click', () => {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          button().dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
      });
      addEventListener('keyup', () => document.body.append(cover), { once: true });
    });`,
    send: (tab) => tab.clickAt(60, 110),
    ends: 'held',
  },
];
