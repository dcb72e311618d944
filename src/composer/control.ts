import type { Control } from '../platform/site';
import { isElement } from './deep';

/** What a control is called, near enough to the accessible name for telling Post from Cancel. */
function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  const label = by ? (element.ownerDocument.getElementById(by)?.textContent ?? '') : element.getAttribute('aria-label');
  const shown = element instanceof HTMLInputElement ? element.value : element.textContent;
  return (label || shown || element.getAttribute('title') || '').trim();
}

export const isControl = (element: Element, control: Control): boolean =>
  element.matches(control.css) &&
  (!control.named || control.named.test(nameOf(element))) &&
  !control.notNamed?.test(nameOf(element));

/** A disabled control cannot send, and a key that stands for it does nothing either. */
export const isEnabled = (element: Element): boolean =>
  !element.matches(':disabled') && element.getAttribute('aria-disabled') !== 'true';

export const findControl = (path: readonly Element[], controls: readonly Control[]): HTMLElement | null =>
  path.filter(isElement).find((element) => controls.some((control) => isControl(element, control))) ?? null;
