import type { PartId } from './parts/parts';

/** What the page shows: a part of the pack, or what one does with all of it. */
export const TASKS = ['plan', 'notes', 'try', 'compare', 'sign'] as const;
export type Shown = PartId | (typeof TASKS)[number];
