import type { LiveComposer } from '../../composer/live-composer';

/** Tells, once a frame at most, when the composer may stand elsewhere. */
export function followPlace({ boxes, root, signal }: LiveComposer, onMoved: () => void) {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => signal.aborted || onMoved());
  };
  const sizes = new ResizeObserver(soon);
  for (const element of [root, document.documentElement, ...boxes()]) sizes.observe(element);
  // Scrolling inside a shadow root is not heard outside it.
  const roots = new Set<EventTarget>([window, ...boxes().map((box) => box.getRootNode())]);
  for (const target of roots)
    for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
      target.addEventListener(type, soon, { capture: true, passive: true, signal });
  visualViewport?.addEventListener('resize', soon, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
}
