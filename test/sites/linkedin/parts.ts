import { element } from '../model/element';
import { hashed, says } from '../model/variant';

export type Said = { author: string; text: string; part: string };

export const POSTS: readonly Said[] = [
  { author: 'Bea Marsh', text: 'Lovely sunset over the estuary tonight.', part: 'sunset' },
  { author: 'Cai Probert', text: 'Patient label left on the bus: NHS number 999 000 0018.', part: 'label' },
];

type Press = () => void;

export const button = (attributes: Record<string, string>, onPress: Press, ...inside: (Node | string)[]) =>
  element('button', { type: 'button', ...attributes, onclick: onPress }, ...inside) as HTMLButtonElement;

/** A button without words of its own. */
export function iconButton(label: string, attributes: Record<string, string> = {}) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  return button({ 'aria-label': says(label), class: hashed(label), ...attributes }, () => {}, svg);
}
