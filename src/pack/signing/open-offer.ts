import type { Pack } from '../pack';
import { type Read, refuse } from '../problem';
import { readEnvelope } from './envelope';
import type { Floors } from './floors';
import { fingerprintOf, type KeySet, keyIdOf } from './key-set';
import { type Opened, openPack, type Trust } from './open-pack';
import { signedBy } from './signed-by';

/** A pack that nobody has vouched for yet: whose it says it is, and what to compare before believing that. */
export type Offer = { pack: Pack; keys: KeySet; fingerprint: string; opened: Extract<Opened, { ok: true }> };

/**
 * Opens a pack that a person adds by hand, with the keys that it brings along. All of those that really signed it make the
 * set, and all of them must sign the next one; the person compares the set's fingerprint before anything is kept.
 */
export async function openOffer(
  file: Uint8Array,
  more: Pick<Trust, 'version' | 'today'> & { floors: Floors },
): Promise<Read<Offer>> {
  const envelope = readEnvelope(file);
  if (envelope?.holds !== 'pack') return refuse({ path: '', key: 'not_signed' });
  const brought = [...new Set(envelope.signatures.flatMap(({ key }) => key ?? []))];
  if (brought.length === 0) return refuse({ path: '', key: 'no_key_inside' });
  const signed = await signedBy(envelope, { keys: brought });
  const ids = await Promise.all(brought.map(keyIdOf));
  const keys = brought.filter((_, i) => signed.includes(ids[i] ?? '')).sort();
  if (keys.length === 0) return refuse({ path: '', key: 'signature_wrong' });
  const set: KeySet = { number: 1, keys, threshold: keys.length };
  const opened = await openPack(file, { ...more, keys: set, odsCode: null });
  if (!opened.ok) return opened;
  return { ok: true, value: { pack: opened.pack, keys: set, fingerprint: await fingerprintOf(set), opened } };
}
