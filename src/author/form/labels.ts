import { authorKey, authorWords, toKey } from '../author-words';
import type { Path } from '../draft/json';
import { withoutIndexes } from './blank';

const keysOf = (path: string): string[] => {
  const names = path.split('.').map(toKey);
  return [names.join('_'), names.at(-1) ?? ''];
};

/** What a part of the pack is called: by where it stands, or by its own name alone. Null where no words were written. */
export function labelOf(path: string): string | null {
  const key = keysOf(path)
    .map((name) => authorKey(`at_${name}`))
    .find((one) => one !== null);
  return key ? authorWords(key) : null;
}

/** What helps to fill it in; most need nothing. */
function hintOf(path: string): string | null {
  const key = keysOf(path)
    .map((name) => authorKey(`hint_${name}`))
    .find((one) => one !== null);
  return key ? authorWords(key) : null;
}

export const labelAt = (path: Path): string => labelOf(withoutIndexes(path)) ?? withoutIndexes(path);
/** What helps with a list is said once, above it. */
export const hintAt = (path: Path): string | null =>
  typeof path.at(-1) === 'number' ? null : hintOf(withoutIndexes(path));
