import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../../pack/problem';
import type { Json, JsonObject, Path } from '../draft/json';
import type { Languages } from '../form/blank';

/** What every field of the page needs of the whole. */
export type Desk = {
  draft: JsonObject;
  problems: readonly Problem[];
  languages: Languages;
  /** `YYYY-MM-DD` */
  today: string;
  set(path: Path, value: Json | undefined): void;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A field stands on a desk.');
  return desk;
}

/** Ids of elements, by where in the pack they stand. */
export const idAt = (path: Path | string): string => `at.${typeof path === 'string' ? path : path.join('.')}`;
