import { LANGUAGES } from '../pack/shapes/text';
import { idAt } from './fields/desk';

/** Opens what a place in the pack is folded into, and puts the focus there, or as near as there is a box. */
export function showField(path: string) {
  const keys = path.split('.');
  const near = keys.map((_, i) => keys.slice(0, keys.length - i).join('.'));
  const field = near
    .flatMap((one) => [one, ...LANGUAGES.map((language) => `${one}.${language}`)].map(idAt))
    .map((id) => document.getElementById(id))
    .find((element) => element !== null);
  for (let at = field?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
