import type { Span } from './review';

/** Kinds of typed span that the engine notices. The first fourteen are those of the command line's `--mentions`. */
export const MENTION_KINDS = [
  'person',
  'place',
  'org',
  'nhs-number',
  'chi-number',
  'hospital-number',
  'phone',
  'email',
  'postcode',
  'date',
  'date-of-birth',
  'age',
  'handle',
  'url',
  'ward',
  'bed',
  'time',
  'condition',
  'occupation',
  'relation',
  'event',
  'picture',
  'care',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** The kinds that the command line shows. */
export const SHOWN_KINDS: readonly MentionKind[] = MENTION_KINDS.slice(0, 14);

/** Numbers of one patient, whoever says them. */
export const PATIENT_NUMBERS = [
  'nhs-number',
  'chi-number',
  'hospital-number',
] as const satisfies readonly MentionKind[];

/**
 * Something noticed in one of the two texts. `value` is its plain form: digits of a number, years of an age (`88`, or a
 * band `60-69`), a folded name. Kinds that have classes begin with theirs: `injury:broken hip`, `office:vicar`,
 * `child:her son`, `accident:crash`, `own:one of mine`, `address:12 larch close`.
 */
export type Mention = Span & { kind: MentionKind; text: string; value: string };
