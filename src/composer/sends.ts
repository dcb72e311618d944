import type { ComposerHooks, Control } from '../platform/site';
import { isControl } from './control';
import { findAllDeep, isElement, isShown } from './deep';

/** Controls that are known by what they are or what they are called. */
export const knownSends = ({ sends }: { sends: readonly Control[] }): readonly Control[] =>
  sends.filter(({ stands }) => !stands);

/** The send controls inside; where none is known by itself, what stands where one would be. */
export function sendsIn(root: Element, hooks: ComposerHooks): HTMLElement[] {
  const known = knownSends(hooks).flatMap((send) => all(root, send));
  return known.length > 0 ? known : hooks.sends.flatMap((send) => standing(root, send));
}

const all = (root: Element, send: Control): HTMLElement[] =>
  findAllDeep(root, send.css)
    .filter(isElement)
    .filter((element) => isControl(element, send));

function standing(root: Element, send: Control): HTMLElement[] {
  const shown = send.stands ? all(root, send).filter(isShown) : [];
  return send.stands === 'first' ? shown.slice(0, 1) : shown.slice(-1);
}
