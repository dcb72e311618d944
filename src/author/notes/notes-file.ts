import * as z from 'zod/mini';

const NOTES = 'second-look-notes';

/** The longest name of a reader, and the longest note. In UTF-16 units. */
export const MOST = { from: 120, text: 3000 } as const;

/** What somebody who read a pack thinks of it: by the id of a card, or of all of it. */
const NotesSchema = z.strictObject({
  kind: z.literal(NOTES),
  pack: z.string().check(z.maxLength(40)),
  version: z.int().check(z.positive()),
  from: z.string().check(z.maxLength(MOST.from)),
  notes: z
    .array(
      z.strictObject({
        /** Null for what is said of the whole. */
        card: z.nullable(z.string().check(z.maxLength(40))),
        text: z.string().check(z.minLength(1), z.maxLength(MOST.text)),
      }),
    )
    .check(z.maxLength(200)),
});
export type NotesFile = z.infer<typeof NotesSchema>;

/** Longer files are no notes. In bytes. */
export const NOTES_BYTES = 256 * 1024;

export function readNotes(text: string): NotesFile | null {
  try {
    const read = NotesSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Notes as they were kept here. */
export const toNotes = (kept: unknown): readonly NotesFile[] => {
  const read = z.array(NotesSchema).safeParse(kept);
  return read.success ? read.data : [];
};

export const writeNotes = (notes: Omit<NotesFile, 'kind'>): string =>
  `${JSON.stringify({ kind: NOTES, ...notes } satisfies NotesFile, null, 2)}\n`;
