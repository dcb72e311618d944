import { laws } from './laws/index';
import type { Law } from './laws/law';
import { LIMITS } from './limits';
import { type Pack, PackSchema } from './pack';
import { type Read, refuse } from './problem';
import { toProblems } from './to-problems';

/**
 * Reads a pack from exact bytes: whole, or not at all. Never throws; everything that is wrong is said at once.
 * @param held laws to hold it against: all of them, or none for bytes that this version has read before
 */
export function readPack(bytes: Uint8Array, held: readonly Law[] = laws): Read<Pack> {
  if (bytes.byteLength > LIMITS.packBytes)
    return refuse({ path: '', key: 'too_big', fill: { most: LIMITS.packBytes / 1024 } });
  const json = readJson(bytes);
  return json.ok ? checkPack(json.value, held) : json;
}

/** Checks what was already read as JSON: the authoring page asks at each key. */
function checkPack(json: unknown, held: readonly Law[]): Read<Pack> {
  const shaped = PackSchema.safeParse(json);
  if (!shaped.success) {
    const [first, ...more] = toProblems(shaped.error.issues, json);
    return refuse(first ?? { path: '', key: 'not_a_pack' }, ...more);
  }
  const [first, ...more] = held.flatMap((law) => law(shaped.data));
  return first ? refuse(first, ...more) : { ok: true, value: shaped.data };
}

function readJson(bytes: Uint8Array): Read<unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, value };
    return refuse({ path: '', key: 'not_a_pack' });
  } catch {
    return refuse({ path: '', key: 'not_json' });
  }
}
