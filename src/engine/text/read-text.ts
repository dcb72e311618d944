import type { Text } from '../types/text';
import { fold } from './fold';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/** Reads one text: folds it, cuts it into words and sentences, and keeps the way back to what was typed. */
export function readText(original: string): Text {
  const { folded, toOriginal } = fold(original);
  const cut = tokensOf(folded, toOriginal);
  const sentences = sentencesOf(folded, cut, toOriginal);
  const sentenceAt = new Array<number>(cut.length).fill(0);
  sentences.forEach((sentence, index) => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) sentenceAt[i] = index;
  });
  const tokens = cut.map((token, i) => ({ ...token, sentence: sentenceAt[i] ?? 0 }));
  return { original, folded, tokens, sentences, toOriginal };
}

export const NO_TEXT: Text = readText('');
