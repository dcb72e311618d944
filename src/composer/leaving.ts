/**
 * Aborts when a composer leaves the page, or the page is done with. A box that is removed or hidden changes its size, so
 * nothing needs to look at the whole page; an editor that only swaps its box is followed to the next one.
 */
export function leaving(root: Element, boxes: () => readonly HTMLElement[], page: AbortSignal): AbortSignal {
  const left = new AbortController();
  const sizes = new ResizeObserver(() => {
    if (left.signal.aborted) return;
    const now = root.isConnected ? boxes() : [];
    if (now.length === 0) return left.abort();
    for (const box of now) sizes.observe(box);
  });
  for (const box of boxes()) sizes.observe(box);
  const signal = AbortSignal.any([page, left.signal]);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  return signal;
}
