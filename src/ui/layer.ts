import { spokenLanguage } from '../platform/words';

/** A part of our closed root for one surface, in the colours of what it stands over. */
export function layerIn(root: ShadowRoot): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'layer';
  root.append(layer);
  return layer;
}

export function dress(layer: HTMLElement, dark: boolean) {
  layer.lang = spokenLanguage();
  layer.toggleAttribute('data-dark', dark);
}
