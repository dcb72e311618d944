/** How many parts the corpus is cut into; each is judged by models that did not see it. */
export const FOLDS = 5;

/** The fold of a block of neighbouring drafts: twins stand together, so whole blocks go to one fold. */
export function foldOf(block: string): number {
  let hash = 7;
  for (let i = 0; i < block.length; i++) hash = Math.imul(hash ^ block.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % FOLDS;
}
