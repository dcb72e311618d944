import type { Text } from '../types/text';

/** How a text uses capitals: as usual, hardly, everywhere, or on most words as in a headline. */
export type CaseStyle = 'mixed' | 'small' | 'loud' | 'title';

export function caseStyle({ tokens }: Text): CaseStyle {
  let words = 0;
  let capitals = 0;
  let loud = 0;
  for (const { raw } of tokens) {
    if (raw.length < 2 || !/^\p{L}/u.test(raw)) continue;
    words++;
    if (raw === raw.toUpperCase()) loud++;
    else if (/^\p{Lu}/u.test(raw)) capitals++;
  }
  if (words === 0) return 'mixed';
  if (loud > 0.6 * words && words > 3) return 'loud';
  if (capitals === 0 && words > 2) return 'small';
  return words > 5 && capitals > 0.7 * words ? 'title' : 'mixed';
}
