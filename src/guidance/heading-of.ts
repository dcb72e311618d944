import type { About } from '../pack/shapes/cards';
import { pageWords } from './page-words';

/** The heading under which cards are gathered. */
export function headingOf(about: About): string {
  if (about === 'each-other') return pageWords('about_each_other');
  return about === 'gone-wrong' ? pageWords('about_gone_wrong') : pageWords(`about_${about}`);
}

/** Cards on what others write, or on what has happened, are led by what matters first: nobody is about to post there. */
export const isAboutPosting = (about: About | undefined): boolean => about !== 'care' && about !== 'gone-wrong';
