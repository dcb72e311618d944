import { foldLeet } from './leet';
import { foldLookAlikes } from './look-alikes';
import { plainForms } from './plain-forms';
import { separatorsOfSpacedWords } from './spaced';

/** A text with disguises taken off, and the way back. */
export type Folded = { folded: string; toOriginal(start: number, end: number): { start: number; end: number } };

/** Compatibility forms, look-alikes, leetspeak and spaced letters become plain; linear in the length. */
export function fold(original: string): Folded {
  const plain = plainForms(original);
  const letters = foldLeet(foldLookAlikes(plain.text));
  const drop = separatorsOfSpacedWords(letters);
  if (plain.starts === null && drop.length === 0) return { folded: letters, toOriginal: sameSpan(original.length) };

  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let from = 0;
  for (const at of [...drop, letters.length]) {
    folded += letters.slice(from, at);
    for (let i = from; i < at; i++) {
      starts.push(plain.starts?.[i] ?? i);
      ends.push(plain.ends?.[i] ?? i + 1);
    }
    from = at + 1;
  }
  return { folded, toOriginal: spanThrough(starts, ends, original.length) };
}

const sameSpan =
  (length: number): Folded['toOriginal'] =>
  (start, end) => ({ start: clamp(start, length), end: clamp(Math.max(start, end), length) });

const spanThrough =
  (starts: readonly number[], ends: readonly number[], length: number): Folded['toOriginal'] =>
  (start, end) => {
    const first = starts[Math.max(0, start)] ?? length;
    return { start: first, end: end > start ? (ends[end - 1] ?? length) : first };
  };

const clamp = (at: number, length: number) => Math.min(Math.max(at, 0), length);
