import * as z from 'zod/mini';
import { DETAIL_KINDS, type DetailKind } from '../engine/types/detail-kind';
import { dayOf } from './day';

/**
 * Marks of the details that the person's own recent posts told of somebody in care, made with a salt of this browser:
 * never a word, a value or a text. Kept only where the person turned that on, and for thirty days.
 */
export const ToldBefore = z.strictObject({
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  posts: z.array(
    z.strictObject({
      post: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
      /** The day on which it was sent, `YYYY-MM-DD`. */
      day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
      details: z
        .array(z.strictObject({ kind: z.enum(DETAIL_KINDS), mark: z.string().check(z.regex(/^[0-9a-f]{16}$/)) }))
        .check(z.maxLength(20)),
    }),
  ),
});
export type ToldBefore = z.infer<typeof ToldBefore>;

export const DAYS_KEPT = 30;
/** Nobody tells more stories in a month; more would be a history. */
const MOST_POSTS = 200;
const MOST_DETAILS = 20;
const DAY_MS = 86_400_000;

/** Without what has had its time. */
export function stillKept(told: ToldBefore, now: Date): ToldBefore {
  const oldest = dayOf(new Date(now.getTime() - DAYS_KEPT * DAY_MS));
  return { ...told, posts: told.posts.filter(({ day }) => day > oldest) };
}

export type NewDetail = { salt: string; post: string; kind: DetailKind; mark: string };

/** With one more detail. A mark that was made with another salt would never be met again, and is left out. */
export function withDetail(told: ToldBefore | null, { salt, post, kind, mark }: NewDetail, now: Date): ToldBefore {
  const before = told ?? { salt, posts: [] };
  if (before.salt !== salt) return before;
  const mine = before.posts.find((one) => one.post === post) ?? { post, day: dayOf(now), details: [] };
  const details = [...mine.details, { kind, mark }].slice(0, MOST_DETAILS);
  const others = before.posts.filter((one) => one.post !== post);
  return { salt, posts: [...others, { ...mine, details }].slice(-MOST_POSTS) };
}

/** Null for what is no such record. */
export function readTold(stored: unknown): ToldBefore | null {
  const read = ToldBefore.safeParse(stored);
  return read.success ? read.data : null;
}
