/** What can be told of somebody that leaves fewer people who it could be. */
export const DETAIL_KINDS = [
  'age',
  'sex',
  'condition',
  'unit',
  'bed',
  'time',
  'place',
  'employer',
  'occupation',
  'family',
  'event',
  'news',
  'body',
  'only',
] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** What a detail is shown for: mostly its kind; words that point at somebody and offices of one person are told apart. */
export const DETAIL_REASONS = [...DETAIL_KINDS, 'pointed', 'office'] as const;
export type DetailReason = (typeof DETAIL_REASONS)[number];
