const FOCUSABLE = 'button:not(:disabled), summary, a[href], [tabindex="0"]';

const focusables = (within: Element): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );

/** Moves focus to the next or last control of a dialog, round and round: the browser's own order would leave it. */
export function tabWithin(dialog: Element, root: ShadowRoot, backwards: boolean) {
  const all = focusables(dialog);
  const active = root.activeElement;
  const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
  const next = backwards ? (at <= 0 ? all.length - 1 : at - 1) : (at + 1) % all.length;
  all[next]?.focus();
}
