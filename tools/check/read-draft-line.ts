import { z } from 'zod';
import { AUDIENCES, type Draft, KINDS } from '../../src/engine/types/draft';

const text = z.string();
const ContextSchema = z.object({
  kind: z.enum(KINDS).default('post'),
  platform: text.optional(),
  inReplyTo: text.optional(),
  author: text.optional(),
  audience: z.enum(AUDIENCES).optional(),
  profile: z.object({ role: text.optional(), employer: text.optional(), place: text.optional() }).optional(),
  attachments: z
    .array(z.object({ kind: z.enum(['image', 'video', 'audio', 'file', 'link']), alt: text.optional() }))
    .optional(),
  boxes: z.array(z.int().nonnegative()).optional(),
  official: z.boolean().optional(),
  today: z.iso.date().optional(),
});
const LineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text,
  context: ContextSchema.default({ kind: 'post' }),
});

export type Id = string | number | null;
export type DraftLine = { ok: true; id: Id; draft: Draft } | { ok: false; id: Id; error: string };

/** Reads one line of input; what is wrong is said in a sentence with the path of the field. Unknown fields are ignored. */
export function readDraftLine(line: string): DraftLine {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = LineSchema.safeParse(json);
  if (read.success) return { ok: true, id: read.data.id, draft: { text: read.data.text, context: read.data.context } };
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json);
  const error = read.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
  return { ok: false, id: id.success ? id.data.id : null, error };
}
