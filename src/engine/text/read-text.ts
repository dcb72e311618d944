import type { Text, Token } from '../types/text';
import { fold } from './fold';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/** Reads one text: folds it, cuts it into words and sentences, and keeps the way back to what was typed. */
export function readText(original: string): Text {
  const { folded, toOriginal } = fold(original);
  const cut = tokensOf(folded, toOriginal);
  const sentences = sentencesOf(folded, cut, toOriginal);
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    for (const token of cut.slice(sentence.firstToken, sentence.endToken)) tokens.push({ ...token, sentence: index });
  });
  return { original, folded, tokens, sentences, toOriginal };
}

export const NO_TEXT: Text = readText('');
