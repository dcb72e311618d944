import { negated } from './hostile-features';
import { loadedClasses } from './loaded-words';
import type { Said } from './statements';

/** Which way the loaded words of a statement lean, those under a "not" turned round. */
export type Leaning = 'ill' | 'both' | 'none' | 'well';

const ILL = /^(?:⟨(?:hate|harm|out|beast|bad|slur|curse)⟩|¬⟨(?:good|like|due)⟩)$/;
const WELL = /^(?:⟨(?:good|like)⟩|¬⟨(?:hate|harm|beast|bad)⟩)$/;

export function leaningOf(said: readonly Said[]): Leaning {
  const classes = negated(loadedClasses(said.map(({ word }) => word)));
  const ill = classes.some((word) => ILL.test(word));
  const well = classes.some((word) => WELL.test(word));
  return ill ? (well ? 'both' : 'ill') : well ? 'well' : 'none';
}

/** What is added to the margin: without a loaded word a group is only spoken of, and praise must be outweighed. */
export const LEAN: Readonly<Record<Leaning, number>> = { ill: 0, both: -0.1, none: -0.25, well: -0.6 };
