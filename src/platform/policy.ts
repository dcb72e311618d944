import * as z from 'zod/mini';
import { LANGUAGES, type Language } from './language';
import { packAddressOf } from './pack-address';
import { placeOf } from './place';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
/** Registries know no true and false; Firefox hands their numbers on. */
const on = z.pipe(
  z.union([z.literal(true), z.literal(1)]),
  z.transform((): true => true),
);
/** A public key as JSON Web Keys write it, `x` of Ed25519. `pack/` looks closer. */
const key = z.string().check(z.regex(/^[\w-]{43}$/));
const places = z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500));

/**
 * What an organisation may set through the browser, besides the pack itself. It can leave places alone, or have them read
 * and nothing held there; it cannot hide a switch, turn private messages on, count, or ask for reasons.
 * `public/managed-schema.json` says the same to Chromium; Firefox checks nothing, so each value is read by itself here.
 */
const FIELDS = {
  organisationName: line,
  /** In the Organisation Data Service. A pack of another organisation is then refused. */
  organisationCode: z.string().check(z.regex(/^[A-Z0-9]{3,6}$/)),
  language: z.enum(LANGUAGES),
  /** Whom staff ask about Second Look itself: a mail address, a telephone number, or words. */
  supportContact: line,
  packAddress: z.pipe(
    z.string().check(z.refine((written) => packAddressOf(written) !== null)),
    z.transform((written) => packAddressOf(written) ?? written),
  ),
  packKeys: z.array(key).check(z.minLength(1), z.maxLength(10)),
  /** How many of the keys must have signed. */
  packKeysNeeded: z.int().check(z.minimum(1), z.maximum(10)),
  /** Several people use this browser: nothing of a person stays beyond the session. */
  sharedDevice: on,
  deepReaderOff: on,
} as const;

type Fields = { [Name in keyof typeof FIELDS]?: z.infer<(typeof FIELDS)[Name]> };
export type Policy = Fields & {
  language?: Language;
  /** The policy holds the pack itself. The pack is kept apart: it is long, and this is read often. */
  packInline?: true;
  sitesLeftAlone: string[];
  /** Places where drafts are read and nothing is held. */
  sitesNotHeld: string[];
};

/** Every name that a policy may hold; the law compares it with the schema for Chromium. */
export const POLICY_KEYS = [...Object.keys(FIELDS), 'pack', 'sitesLeftAlone', 'sitesNotHeld'].sort();

export const NO_POLICY: Policy = { sitesLeftAlone: [], sitesNotHeld: [] };

/** A value that cannot be read is left out, the others stand: one slip in a policy must not lose the rest. */
export function readPolicy(managed: unknown): Policy {
  const value = (name: string): unknown => (isObject(managed) ? Reflect.get(managed, name) : undefined);
  const fields: Fields = Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, shape]) => {
      const read = shape.safeParse(value(name));
      return read.success ? [[name, read.data]] : [];
    }),
  );
  return {
    ...fields,
    ...(inlinePackIn(managed) !== null && { packInline: true }),
    sitesLeftAlone: toPlaces(value('sitesLeftAlone')),
    sitesNotHeld: toPlaces(value('sitesNotHeld')),
  };
}

/** The policy as it was kept here: the same, but that the pack lies elsewhere. */
export const readKeptPolicy = (kept: unknown): Policy => ({
  ...readPolicy(kept),
  ...(isObject(kept) && Reflect.get(kept, 'packInline') === true && { packInline: true }),
});

/** The signed pack that a policy holds, as its file's text. */
export function inlinePackIn(managed: unknown): string | null {
  const pack: unknown = isObject(managed) ? Reflect.get(managed, 'pack') : undefined;
  return typeof pack === 'string' && pack.trim() !== '' ? pack : null;
}

export const isEmpty = ({ sitesLeftAlone, sitesNotHeld, ...rest }: Policy): boolean =>
  sitesLeftAlone.length + sitesNotHeld.length === 0 && Object.keys(rest).length === 0;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Hosts as people write them, `www.facebook.com` and `https://x.com/` too. What is no host is left out. */
function toPlaces(value: unknown): string[] {
  const read = places.safeParse(value);
  if (!read.success) return [];
  const found = read.data.map((written) => {
    const text = written.trim().replace(/^\*\./, '');
    return placeOf(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  });
  return [...new Set(found.filter((place): place is string => place !== null))];
}
