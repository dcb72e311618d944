import type { Text } from '../types/text';

/** The sentences of a text as folded, so that a pattern need not know disguises. */
export const sentenceTexts = ({ folded, tokens, sentences }: Text): string[] =>
  sentences.map(({ firstToken, endToken }) =>
    folded.slice(tokens[firstToken]?.from ?? 0, tokens[endToken - 1]?.to ?? 0),
  );
