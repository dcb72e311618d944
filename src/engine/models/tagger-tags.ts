/** What a token can be: nothing, or the first or a later word of a name of each kind. */
export const TAGGED_KINDS = ['person', 'place', 'org'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];
export const TAGS = 1 + 2 * TAGGED_KINDS.length;

export const beginsKind = (kind: number): number => 1 + 2 * kind;
export const continuesKind = (kind: number): number => 2 + 2 * kind;
/** Index of the kind that a tag belongs to; -1 for nothing. */
export const kindOfTag = (tag: number): number => (tag === 0 ? -1 : (tag - 1) >> 1);
export const isLater = (tag: number): boolean => tag > 0 && tag % 2 === 0;
/** A later word follows only words of its own name. */
export const mayFollow = (last: number, tag: number): boolean =>
  !isLater(tag) || (last > 0 && kindOfTag(last) === kindOfTag(tag));
