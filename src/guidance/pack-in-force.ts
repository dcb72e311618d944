import type { Pack } from '../pack/pack';
import type { Problem } from '../pack/problem';
import { type Floors, FloorsSchema } from '../pack/signing/floors';
import { fingerprintOf, type KeySet, KeySetSchema } from '../pack/signing/key-set';
import { openPack, type Trust } from '../pack/signing/open-pack';
import type { Staleness } from '../pack/staleness';
import { dayOf } from '../platform/day';
import { type KeptPack, keptFloors, keptPack } from '../platform/kept-pack';
import { ownVersion } from '../platform/own-version';
import type { Policy } from '../platform/policy';
import { storedPolicy } from '../platform/stored';

export type InForce = { pack: Pack; staleness: Staleness; kept: KeptPack; fingerprint: string };

/** The pack in use; none; or one that is kept and trusted no more, because its keys were taken back. */
export type PackState =
  | ({ state: 'in-force' } & InForce)
  | { state: 'none' }
  | { state: 'set-aside'; problems: readonly Problem[] };

/** Opens what is kept, by the keys that count now. It waits for no policy and no network: both are heard of later. */
export async function packInForce(now: Date): Promise<PackState> {
  const [kept, policy, floors] = await Promise.all([keptPack(), storedPolicy(), readFloors()]);
  const keys = kept && keysOf(kept, policy);
  if (!kept || !keys) return { state: 'none' };
  const odsCode = kept.by === 'policy' ? (policy.organisationCode ?? null) : null;
  const trust = {
    ...trustNow({ keys, odsCode, floors, now }),
    ...(kept.readBy === ownVersion() && { lawful: kept.content }),
  };
  const opened = await openPack(new TextEncoder().encode(kept.file), trust);
  if (!opened.ok) return { state: 'set-aside', problems: opened.problems };
  const { pack, staleness } = opened;
  return { state: 'in-force', pack, staleness, kept, fingerprint: await fingerprintOf(keys) };
}

/** Keys from policy are the policy's to change; those that a person confirmed stay with the pack. */
const keysOf = ({ by, keys, needed }: KeptPack, policy: Policy): KeySet | null =>
  by === 'policy' ? policyKeys(policy) : keySet(keys, needed);

/** Who may sign for an organisation; null when its policy names no pack, or no keys for it. */
export const policyKeys = ({ packKeys = [], packKeysNeeded = 1, ...policy }: Policy): KeySet | null =>
  namesPack(policy) ? keySet(packKeys, packKeysNeeded) : null;

function keySet(keys: readonly string[], threshold: number): KeySet | null {
  const read = KeySetSchema.safeParse({ number: 1, keys, threshold });
  return read.success ? read.data : null;
}

export const namesPack = ({ packInline, packAddress }: Pick<Policy, 'packInline' | 'packAddress'>): boolean =>
  packInline === true || packAddress !== undefined;

type Now = Pick<Trust, 'keys' | 'odsCode' | 'floors'> & { now: Date };
export const trustNow = ({ now, ...rest }: Now): Trust => ({ ...rest, version: ownVersion(), today: dayOf(now) });

/** Floors that cannot be read are none: a pack still needs a good signature. */
export async function readFloors(): Promise<Floors> {
  const read = FloorsSchema.safeParse(await keptFloors());
  return read.success ? read.data : {};
}
