import type { Text } from '../types/text';
import { fold } from './fold';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/** Reads one text: folds it, cuts it into words and sentences, and keeps the way back to what was typed. */
export function readText(original: string): Text {
  const { folded, toOriginal } = fold(original);
  const tokens = tokensOf(folded, toOriginal);
  const sentences = sentencesOf(folded, tokens, toOriginal);
  sentences.forEach(({ firstToken, endToken }, index) => {
    for (const token of tokens.slice(firstToken, endToken)) token.sentence = index;
  });
  return { original, folded, tokens, sentences, toOriginal };
}

export const NO_TEXT: Text = readText('');
