import type { ComposerHooks, Control } from '../platform/site';
import { isControl } from './control';
import { findAllDeep, isElement, isShown } from './deep';

/** Controls that are known by what they are or what they are called. */
export const knownSends = ({ sends }: { sends: readonly Control[] }): readonly Control[] =>
  sends.filter(({ stands }) => !stands);

export const knownSendsIn = (root: Element, hooks: ComposerHooks): HTMLElement[] =>
  knownSends(hooks).flatMap((send) => all(root, send).filter((element) => isControl(element, send)));

/** The send controls inside; where none is known by itself, what stands where one would be. */
export function sendsIn(root: Element, hooks: ComposerHooks): HTMLElement[] {
  const known = knownSendsIn(root, hooks);
  return known.length > 0 ? known : hooks.sends.flatMap((send) => standing(root, send));
}

const all = (root: Element, { css }: Control): HTMLElement[] => findAllDeep(root, css).filter(isElement);

/** Tools such as an emoji button have a name, and no words: what is shown decides here. */
function standing(root: Element, send: Control): HTMLElement[] {
  if (!send.stands) return [];
  const shown = all(root, send).filter(
    (element) => isShown(element) && (send.named?.test(element.textContent.trim()) ?? true),
  );
  return send.stands === 'first' ? shown.slice(0, 1) : shown.slice(-1);
}
