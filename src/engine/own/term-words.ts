import { readText } from '../text/read-text';
import type { Text } from '../types/text';

/** One word as terms see it: plain, without its hash, and without its possessive in `bare`; `token` says where it stands. */
export type Unit = { plain: string; bare: string; token: number; sentence: number };

/** One word of a term; an open one stands for every word that begins so. */
export type TermWord = { plain: string; open: boolean };

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The words of a text; joined ones (`Mill-Lane`) count as two, marks as none. */
export function unitsOf({ tokens }: Pick<Text, 'tokens'>): Unit[] {
  return tokens.flatMap(({ plain, sentence }, token) =>
    plain
      .split('-')
      .map((part) => part.replace(/^#/, ''))
      .filter((part) => HAS_LETTER.test(part))
      .map((part) => ({ plain: part, bare: part.replace(/'s$/, ''), token, sentence })),
  );
}

/** A term as words, read as drafts are read, so that both fold alike. */
export function termWords(term: string): TermWord[] {
  return term
    .split(/\s+/)
    .filter((chunk) => chunk !== '')
    .flatMap((chunk) => {
      const open = chunk.endsWith('*');
      const units = unitsOf(readText(open ? chunk.slice(0, -1) : chunk));
      return units.map(({ plain }, i) => ({ plain, open: open && i === units.length - 1 }));
    });
}

/** Whether a term's words stand at a place of a text, all in one sentence. */
export function standsAt(words: readonly TermWord[], units: readonly Unit[], at: number): boolean {
  const sentence = units[at]?.sentence;
  return (
    words.length > 0 &&
    words.every(({ plain, open }, i) => {
      const unit = units[at + i];
      if (!unit || unit.sentence !== sentence) return false;
      return open ? unit.plain.startsWith(plain) : unit.plain === plain || unit.bare === plain;
    })
  );
}
