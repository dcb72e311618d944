import type { PartId } from './parts/parts';

/** What the page shows: a part of the pack, or what one does with all of it. */
export const TASKS = ['plan', 'notes', 'try', 'compare', 'sign'] as const;
export type Task = (typeof TASKS)[number];
export type Shown = PartId | Task;
