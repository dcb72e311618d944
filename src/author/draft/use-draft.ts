import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../pack/pack';
import type { Problem } from '../../pack/problem';
import { readPack } from '../../pack/read-pack';
import { keepAuthorDraft } from '../../platform/author-draft';
import type { NotesFile } from '../notes/notes-file';
import { toBytes } from './file';
import { begin, change, type History, redo, undo } from './history';
import { isObject, type Json, type JsonObject, type Path } from './json';
import type { Saved } from './saved';

export type Work = {
  draft: JsonObject;
  base: JsonObject | null;
  notes: readonly NotesFile[];
  keepNotes(notes: readonly NotesFile[]): void;
  /** The pack, once nothing is wrong with it any more. */
  pack: Pack | null;
  problems: readonly Problem[];
  /** Whether what `problems` says is of this very draft. */
  settled: boolean;
  set(path: Path, value: Json | undefined): void;
  undo: (() => void) | null;
  redo: (() => void) | null;
};

/** Typing is not waited for: what is wrong, and the copy in storage, follow this long after the last key. */
const SETTLE_MS = 250;
const NOTHING: JsonObject = {};

/** The pack while it is written: every step can be undone, each rest is kept, and what is wrong is known soon after. */
export function useDraft({ draft, base, notes: before }: Saved): Work {
  const [notes, keepNotes] = useState(before);
  const [history, setHistory] = useState<History>(() => begin(draft));
  const now = isObject(history.now) ? history.now : NOTHING;
  const [settled, setSettled] = useState<JsonObject>(now);
  useEffect(() => {
    const later = setTimeout(() => {
      setSettled(now);
      void keepAuthorDraft({ draft: now, base, notes });
    }, SETTLE_MS);
    return () => clearTimeout(later);
  }, [now, base, notes]);
  const read = useMemo(() => readPack(toBytes(settled)), [settled]);
  return {
    draft: now,
    base,
    notes,
    keepNotes,
    pack: read.ok ? read.value : null,
    problems: read.ok ? [] : read.problems,
    settled: settled === now,
    set: (path, value) => setHistory((before) => change(before, path, value)),
    undo: history.past.length > 0 ? () => setHistory(undo) : null,
    redo: history.future.length > 0 ? () => setHistory(redo) : null,
  };
}
