import { LIMITS } from '../../pack/limits';
import { readEnvelope } from '../../pack/signing/envelope';
import { isObject, type Json, type JsonObject } from './json';
import type { Saved } from './saved';

export type Opened = { ok: true; saved: Saved } | { ok: false; problem: 'too_big' | 'not_a_pack' };

/**
 * Opens a pack to write on: one that is being written, or one that was signed. A signed one is the last version: what is
 * written now is the next, with today's date.
 * @param today `YYYY-MM-DD`
 */
export function openFile(bytes: Uint8Array<ArrayBuffer>, today: string): Opened {
  if (bytes.byteLength > LIMITS.envelopeBytes) return { ok: false, problem: 'too_big' };
  const envelope = readEnvelope(bytes);
  const pack = jsonOf(envelope?.holds === 'pack' ? envelope.bytes : bytes);
  if (!isObject(pack) || !('identity' in pack)) return { ok: false, problem: 'not_a_pack' };
  if (!envelope) return { ok: true, saved: { draft: pack, base: null, notes: [] } };
  const version = typeof pack.version === 'number' ? pack.version + 1 : 1;
  return { ok: true, saved: { draft: { ...pack, version, written: today }, base: pack, notes: [] } };
}

function jsonOf(bytes: Uint8Array): Json {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** The exact bytes that are checked, kept as a file, and signed. */
export const toBytes = (draft: Json): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(draft, null, 2)}\n`);

/** `northgate-guidance-4`, from the pack's id and version. */
export const fileName = (draft: JsonObject): string =>
  [draft.id, draft.version].filter((part) => typeof part === 'string' || typeof part === 'number').join('-') || 'pack';
