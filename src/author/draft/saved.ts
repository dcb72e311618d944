import { type NotesFile, toNotes } from '../notes/notes-file';
import { isObject, type Json, type JsonObject } from './json';

/** What is kept of the work between two visits: the pack as it is written, the signed one that it comes from, notes on it. */
export type Saved = { draft: JsonObject; base: JsonObject | null; notes: readonly NotesFile[] };

export function readSaved(kept: unknown): Saved | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const draft = Reflect.get(kept, 'draft') as Json; // only JSON comes out of storage
  const base = Reflect.get(kept, 'base') as Json;
  return isObject(draft)
    ? { draft, base: isObject(base) ? base : null, notes: toNotes(Reflect.get(kept, 'notes')) }
    : null;
}
