/** What the command ends with; docs/packs.md has the same list. */
export const EXIT = { fine: 0, refused: 1, usage: 2, file: 3, signature: 4 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
