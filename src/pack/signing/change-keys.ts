import { readEnvelope } from './envelope';
import { type KeySet, KeySetSchema } from './key-set';
import { signedBy } from './signed-by';

export type KeysProblem = 'not-keys' | 'not-next' | 'old-keys-missing' | 'new-keys-missing';

/**
 * Keys change hands when enough of the old set and enough of the new one have signed the new set, and it is the very next.
 * Where keys are pinned by policy, the policy alone changes them and this is not asked.
 */
export async function changeKeys(
  file: Uint8Array,
  now: KeySet,
): Promise<{ ok: true; value: KeySet } | { ok: false; problem: KeysProblem }> {
  const envelope = readEnvelope(file);
  const read = envelope?.holds === 'keys' ? KeySetSchema.safeParse(jsonOf(envelope.bytes)) : null;
  if (!envelope || !read?.success) return { ok: false, problem: 'not-keys' };
  const next = read.data;
  if (next.number !== now.number + 1) return { ok: false, problem: 'not-next' };
  if ((await signedBy(envelope, now)).length < now.threshold) return { ok: false, problem: 'old-keys-missing' };
  if ((await signedBy(envelope, next)).length < next.threshold) return { ok: false, problem: 'new-keys-missing' };
  return { ok: true, value: next };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
