import type { Text } from '../types/text';

/** How a text uses capitals: as usual, hardly, everywhere, or on most words as in a headline. */
export type CaseStyle = 'mixed' | 'small' | 'loud' | 'title';

const styles = new WeakMap<Text, CaseStyle>();

export function caseStyle(text: Text): CaseStyle {
  const style = styles.get(text) ?? styleOf(text);
  styles.set(text, style);
  return style;
}

function styleOf({ tokens }: Text): CaseStyle {
  let small = 0;
  let capitals = 0;
  let loud = 0;
  for (const { raw, word } of tokens) {
    if (raw.length < 2) continue;
    if (raw === word) small += isLetter(raw.charCodeAt(0)) ? 1 : 0;
    else if (raw === raw.toUpperCase()) loud++;
    else capitals++;
  }
  const words = small + capitals + loud;
  if (loud > 0.6 * words && words > 3) return 'loud';
  if (capitals === 0 && words > 2) return 'small';
  return words > 5 && capitals > 0.7 * words ? 'title' : 'mixed';
}

/** A small Latin letter, or one beyond ASCII: near enough to count words. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 0xbf;
