import type { About } from '../pack/shapes/cards';
import { pageWords } from './page-words';
import { keyOf } from './word-keys';

/** The heading under which cards are gathered. */
export const headingOf = (about: About): string => pageWords(`about_${keyOf(about)}`);

/** Cards on what others write, or on what has happened, are led by what matters first: nobody is about to post there. */
export const isAboutPosting = (about: About | undefined): boolean => about !== 'care' && about !== 'gone-wrong';
