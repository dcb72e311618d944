import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import type { ProblemKey } from '../problem';

/** The message of a refined check is the key of its sentence; `to-problems.ts` reads it back. */
export const says = (key: ProblemKey): string => key;

/** Controls, and marks that turn the direction of what follows: they make a text look other than it is. */
const UNSEEN = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/u;

const text = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((value) => value.trim() !== '', { error: says('empty') }),
    z.refine((value) => !UNSEEN.test(value), { error: says('unseen_characters') }),
  );

/** A text that is the same in every language, such as somebody's name. */
export const name = text(LIMITS.name).check(z.refine((value) => !value.includes('\n'), { error: says('one_line') }));

export const LANGUAGES = ['en-GB', 'cy'] as const;
export type PackLanguage = (typeof LANGUAGES)[number];

const inLanguages = (most: number) =>
  z
    .strictObject({ 'en-GB': z.optional(text(most)), cy: z.optional(text(most)) })
    .check(z.refine((words) => Object.keys(words).length > 0, { error: says('missing') }));

/** One sentence or so, in each language of the pack. */
export const line = inLanguages(LIMITS.line);

/** Some paragraphs, in the Markdown subset of `markdown/`, in each language of the pack. */
export const prose = inLanguages(LIMITS.text);

/** A text by language. Which languages must be there stands in `identity.languages`. */
export type Words = z.infer<typeof line>;

export const list = <T extends z.core.$ZodType>(item: T, most: number) =>
  z._default(z.readonly(z.array(item).check(z.maxLength(most))), []);

/** Ids are what progress, dismissals and findings refer to: they stay when the words change. */
export const id = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, { error: says('id') }));

/** `YYYY-MM-DD`. */
export const day = z.iso.date({ error: says('day') });

const ODS = /^[A-Z0-9]{3,6}$/;
/** The code of an organisation in the Organisation Data Service. */
export const odsCode = z.string().check(z.regex(ODS, { error: says('ods_code') }));
