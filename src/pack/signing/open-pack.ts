import { LIMITS } from '../limits';
import type { Pack } from '../pack';
import type { Problem } from '../problem';
import { readPack } from '../read-pack';
import { type Staleness, stalenessOf } from '../staleness';
import { readEnvelope } from './envelope';
import { type Floors, isBelow, raise } from './floors';
import { type KeySet, setIdOf } from './key-set';
import { sha256Hex } from './sha-256';
import { signedBy } from './signed-by';

/** What is known when a pack arrives: pinned keys, what was taken before, and what this version of Second Look can show. */
export type Trust = {
  keys: KeySet;
  floors: Floors;
  /** The organisation that a policy names; null when a person added the pack by hand. */
  odsCode: string | null;
  /** Our own version, `1.2.3`. */
  version: string;
  /** `YYYY-MM-DD` */
  today: string;
  /**
   * SHA-256 of a pack that this version of Second Look has held against every law before: of exactly these bytes the laws
   * are not asked again, which takes most of the time. Signatures, shape, floors and dates always are.
   */
  lawful?: string | undefined;
};

export type Opened =
  | { ok: true; pack: Pack; sha256: string; signedBy: readonly string[]; floors: Floors; staleness: Staleness }
  | { ok: false; problems: readonly [Problem, ...Problem[]] };

/** From a signed file to a pack, in the order that believes nothing early: size, envelope, signatures, then what is in it. */
export async function openPack(file: Uint8Array, trust: Trust): Promise<Opened> {
  const no = (key: Problem['key'], fill: NonNullable<Problem['fill']> = {}): Opened => ({
    ok: false,
    problems: [{ path: '', key, fill }],
  });
  if (file.byteLength > LIMITS.envelopeBytes) return no('too_big', { most: LIMITS.packBytes / 1024 });
  const envelope = readEnvelope(file);
  if (envelope?.holds !== 'pack') return no('not_signed');
  const signers = await signedBy(envelope, trust.keys);
  if (signers.length === 0) return no('signed_by_stranger');
  if (signers.length < trust.keys.threshold)
    return no('too_few_signatures', { least: trust.keys.threshold, has: signers.length });
  const sha256 = await sha256Hex(envelope.bytes);
  const read = sha256 === trust.lawful ? readPack(envelope.bytes, []) : readPack(envelope.bytes);
  if (!read.ok) return read;
  const pack = read.value;
  if (trust.odsCode !== null && pack.identity.odsCode !== trust.odsCode) return no('other_organisation');
  if (pack.needs !== undefined && isOlder(trust.version, pack.needs)) return no('needs_newer', { version: pack.needs });
  const here = { version: pack.version, sha256 };
  const setId = await setIdOf(trust.keys);
  const counted = signers.filter((id) => !isBelow(trust.floors, id, here));
  if (isBelow(trust.floors, setId, here) || counted.length < trust.keys.threshold)
    return no('rolled_back', { version: pack.version });
  return {
    ok: true,
    pack,
    sha256,
    signedBy: signers,
    floors: raise(trust.floors, [setId, ...counted], here),
    staleness: stalenessOf(pack, trust.today),
  };
}

const partsOf = (version: string) => version.split('.').map(Number);
function isOlder(ours: string, needed: string): boolean {
  const [a = 0, b = 0, c = 0] = partsOf(ours);
  const [x = 0, y = 0, z = 0] = partsOf(needed);
  return a !== x ? a < x : b !== y ? b < y : c < z;
}
