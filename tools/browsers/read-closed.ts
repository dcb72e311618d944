/** Something of ours that can be pressed, in a closed shadow root; `x` and `y` are its middle on the page. */
export type Shown = { name: string; x: number; y: number };

/** What our own interface shows on a page: in closed shadow roots, which neither the page nor a test's locators can enter. */
export type Ours = { text: string; controls: Shown[] };

export const together = (read: readonly Ours[]): Ours => ({
  text: read.map(({ text }) => text).join('\n'),
  controls: read.flatMap(({ controls }) => controls),
});

/**
 * Source of a function that reads a closed root: it runs in whichever world can reach the root. What is to be pressed is
 * scrolled into view first, as a person would.
 */
export const READ_ROOT = `function (root, toPress) {
  const parts = [...root.children].filter((part) => part.localName !== 'style' && part.checkVisibility());
  const text = parts.map((part) => part.innerText.trim()).filter(Boolean).join('\\n');
  const pressable = [...root.querySelectorAll('button, a[href], [role="button"], input, summary')];
  const controls = pressable.filter((one) => one.checkVisibility()).map((one) => {
    const name = (one.getAttribute('aria-label') || one.innerText || '').trim();
    if (name === toPress) one.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = one.getBoundingClientRect();
    return { name, x: left + width / 2, y: top + height / 2 };
  });
  return { text, controls };
}`;
