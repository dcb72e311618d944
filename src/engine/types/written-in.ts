/** What a text is written in, as far as that can be told: what is short, or a third of it English, counts as English. */
export const LANGUAGES_WRITTEN = ['english', 'welsh', 'other'] as const;
export type WrittenIn = (typeof LANGUAGES_WRITTEN)[number];
