import welsh from '../../../public/_locales/cy/reader.json';
import english from '../../../public/_locales/en_GB/reader.json';
import type { WhyOff } from '../../platform/why-off';
import { catalogue } from '../../platform/words';

/** What our own pages say of the deep reader. */
export const readerWords = catalogue(english, welsh);

const WHY: Record<WhyOff, keyof typeof english> = {
  absent: 'off_broken',
  'switched-off': 'off',
  'no-wasm': 'off_browser',
  'no-memory': 'off_memory',
  'too-slow': 'off_slow',
  'not-weights': 'off_broken',
  'wrong-answer': 'off_broken',
  'other-vocabulary': 'off_broken',
};

/** Why there is none, in a sentence or two. */
export const whyOffWords = (why: WhyOff): string => readerWords(WHY[why]);
