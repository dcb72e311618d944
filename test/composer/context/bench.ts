import { composersOf } from '../../../src/composer/find';
import { site } from '../../../src/sites/x';

/** Puts the reading of X's composers where a test of the model page can ask for it. */
const finder = composersOf(site, new AbortController().signal);
declare global {
  interface Window {
    contextOf(css: string): unknown;
  }
}
window.contextOf = (css) => {
  const box = document.querySelector(css);
  const path: Element[] = [];
  for (let element = box; element; element = element.parentElement) path.push(element);
  return finder.byBox(path)?.read() ?? null;
};
