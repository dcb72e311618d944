import * as z from 'zod/mini';
import { forget, handed, handOver, keep, kept, takeBack } from './stored';

/** Milliseconds since 1970. */
const moment = z.number();
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * The last good pack as it came, with whose signatures made it good. It is opened anew whenever it is used: what lies in
 * storage is believed no more than what comes from outside.
 */
const KeptPack = z.strictObject({
  /** The signed file's text. */
  file: z.string(),
  /** Of the file's bytes: what a host is asked against. */
  sha256,
  /** A pack from policy comes and goes with it. */
  by: z.enum(['policy', 'person']),
  /** Which version of Second Look held it against all its laws: a later one does so again. */
  readBy: z.string(),
  /** SHA-256 of what is signed in it. */
  content: sha256,
  /** Where it was fetched; null when it came as a file or inside the policy. */
  address: z.nullable(z.string()),
  /** Whether the host calls the file by the hash above, and so can be asked whether it changed. */
  named: z.boolean(),
  keys: z.array(z.string()),
  /** How many of the keys must have signed. */
  needed: z.number(),
  takenAt: moment,
});
export type KeptPack = z.infer<typeof KeptPack>;

/** A sentence by its key, with what stands in its gaps. */
const Sentence = z.object({ key: z.string(), fill: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Sentence = z.infer<typeof Sentence>;

/** What came of the last try to get a pack, and when its address may be asked next. */
const PackNews = z.strictObject({
  /** Null before the first try. */
  last: z.nullable(
    z.object({
      at: moment,
      by: z.enum(['policy', 'person']),
      /** `asking`: under way, or the browser was closed meanwhile. */
      outcome: z.enum(['asking', 'taken', 'same', 'not-reached', 'refused']),
      problems: z.array(Sentence),
    }),
  ),
  next: z.nullable(z.object({ address: z.string(), at: moment, failures: z.number(), late: z.number() })),
});
export type PackNews = z.infer<typeof PackNews>;

export const NO_NEWS: PackNews = { last: null, next: null };

/** A pack that a person wants to add by hand, until they said yes or no to whose it is. */
const PackOffer = z.strictObject({
  address: z.nullable(z.string()),
  named: z.boolean(),
  /** Null until it was fetched. */
  file: z.nullable(z.string()),
  /** Why it could not be fetched. */
  problem: z.nullable(Sentence),
});
export type PackOffer = z.infer<typeof PackOffer>;

const readOr = <T extends z.core.$ZodType, O>(shape: T, value: unknown, otherwise: O): z.infer<T> | O => {
  const read = z.safeParse(shape, value);
  return read.success ? read.data : otherwise;
};

export const keptPack = async (): Promise<KeptPack | null> => readOr(KeptPack, await kept('pack'), null);
export const keepPack = (pack: KeptPack) => keep('pack', pack);
export const forgetPack = () => forget('pack');

export const packNews = async (): Promise<PackNews> => readOr(PackNews, await kept('packNews'), NO_NEWS);
export const keepNews = async (change: Partial<PackNews>) => keep('packNews', { ...(await packNews()), ...change });

/** Version floors, as `pack/` writes and reads them. */
export const keptFloors = () => kept('packFloors');
export const keepFloors = (floors: object) => keep('packFloors', floors);

export const packOffer = async (): Promise<PackOffer | null> => readOr(PackOffer, await handed('packOffer'), null);
export const offerPack = (offer: PackOffer) => handOver('packOffer', offer);
export const dropOffer = () => takeBack('packOffer');
