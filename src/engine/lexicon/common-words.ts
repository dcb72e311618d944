import { frontCoded } from './front-coded';
import { packed } from './lists/common-words';

const words = frontCoded(packed);

/** A word of everyday English: a capital on it makes no name. */
export const isCommonWord = (plain: string): boolean => words.valueOf(plain) >= 0;
