import * as z from 'zod/mini';
import { NATIONS, PROFESSIONS, STAFF_ROLES } from '../engine/types/people';
import { LANGUAGES, type Language } from './language';
import type { Read } from './read';

/** A place, as `placeOf` writes it. 253 characters are the longest host name. */
const Place = z.string().check(z.minLength(1), z.maxLength(253));

/** All that a person can set. `version` goes up whenever an older reader would misread what is stored. */
export const Settings = z.strictObject({
  version: z.literal(1),
  /** Null: as the browser speaks. */
  language: z.nullable(z.enum(LANGUAGES)),
  /** Places without a description of their own where the person wants Second Look all the same. */
  onPlaces: z.array(Place).check(z.maxLength(500)),
  /** Places where the person switched Second Look off. */
  offPlaces: z.array(Place).check(z.maxLength(500)),
  /** Resting everywhere until then, in milliseconds since 1970; null: not resting. */
  snoozedUntil: z.nullable(z.number()),
  /** Whether private messages and closed chats are read as well. The person's alone to turn on: no policy, no pack. */
  privateMessages: z._default(z.boolean(), false),
  /** Whether words are marked on the page, which the page can see; without, count and panel stay. */
  marks: z._default(z.boolean(), true),
  /** Whether what own recent posts told of a person is counted. The person's alone to turn on. */
  acrossPosts: z._default(z.boolean(), false),
  /** Whether the deep reader reads too, where there is one. */
  deepReader: z._default(z.boolean(), true),
  /** What the person told of themselves so that cards and routes fit; null: not told. */
  nation: z._default(z.nullable(z.enum(NATIONS)), null),
  profession: z._default(z.nullable(z.enum(PROFESSIONS)), null),
  role: z._default(z.nullable(z.enum(STAFF_ROLES)), null),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULTS: Settings = {
  version: 1,
  language: null,
  onPlaces: [],
  offPlaces: [],
  snoozedUntil: null,
  privateMessages: false,
  marks: true,
  acrossPosts: false,
  deepReader: true,
  nation: null,
  profession: null,
  role: null,
};

/** What storage held. `unreadable` also stands for a newer version than this one knows. */
export function readSettings(stored: unknown): Read<Settings, 'unreadable'> {
  if (stored === undefined) return { ok: true, value: DEFAULTS };
  const read = Settings.safeParse(stored);
  return read.success ? { ok: true, value: read.data } : { ok: false, problem: 'unreadable' };
}

/** @param browserLanguage such as `cy-GB`, from the browser */
export const languageOf = (settings: Settings, browserLanguage: string): Language =>
  settings.language ?? (/^cy\b/i.test(browserLanguage) ? 'cy' : 'en-GB');

/** Whether the person wants it at a place that it has no description of. */
export const wantPlace = (settings: Settings, place: string, use: boolean): Settings => ({
  ...settings,
  onPlaces: use ? [...new Set([...settings.onPlaces, place])].sort() : settings.onPlaces.filter((on) => on !== place),
});

export const switchPlace = (settings: Settings, place: string, on: boolean): Settings => ({
  ...settings,
  offPlaces: on
    ? settings.offPlaces.filter((off) => place !== off && !place.endsWith(`.${off}`))
    : [...new Set([...settings.offPlaces, place])].sort(),
});
