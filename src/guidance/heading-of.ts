import type { About } from '../pack/shapes/cards';
import { pageWords } from './page-words';

/** The heading under which cards are gathered. */
export function headingOf(about: About): string {
  if (about === 'each-other') return pageWords('about_each_other');
  return about === 'gone-wrong' ? pageWords('about_gone_wrong') : pageWords(`about_${about}`);
}
