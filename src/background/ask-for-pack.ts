import { LIMITS } from '../pack/limits';
import type { Problem, ProblemKey } from '../pack/problem';
import { sha256Hex } from '../pack/signing/sha-256';

/** A browser may end a silent background after half a minute. */
const WAIT_MS = 25_000;

export type Fetched =
  /** `named`: the host showed that it calls the file by its own hash, and so can say that it is unchanged. */
  | { ok: true; file: Uint8Array<ArrayBuffer>; named: boolean }
  /** The host has what we have. */
  | { ok: true; file: null }
  | { ok: false; problem: Problem };

type Ask = {
  /** As `packAddressOf` writes it. */
  address: string;
  /** SHA-256 of the file that we hold, in hexadecimal: our own reckoning, never a mark that the host gave us to wear. */
  holds: string | null;
  waitMs?: number;
};

/**
 * The one request that Second Look ever makes: a plain GET that says nothing of who asks. No cookies, no referrer, no
 * detour, nothing from or for a cache.
 */
export async function askForPack({ address, holds, waitMs = WAIT_MS }: Ask): Promise<Fetched> {
  try {
    const answer = await fetch(address, {
      method: 'GET',
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      headers: { Accept: 'application/json', ...(holds !== null && { 'If-None-Match': `"${holds}"` }) },
      signal: AbortSignal.timeout(waitMs),
    });
    if (answer.status === 304 && holds !== null) return { ok: true, file: null };
    if (answer.status !== 200) return no('fetch_status', { status: answer.status });
    if (!isJson(answer.headers.get('content-type'))) return no('fetch_type');
    const file = await readAtMost(answer, LIMITS.envelopeBytes);
    if (!file) return no('too_big', { most: LIMITS.packBytes / 1024 });
    return { ok: true, file, named: answer.headers.get('etag') === `"${await sha256Hex(file)}"` };
  } catch (error) {
    // Browsers tell a page nothing of why: no connection, a host that does not allow it, and a detour look the same
    return no(error instanceof DOMException && error.name === 'TimeoutError' ? 'fetch_slow' : 'fetch_failed');
  }
}

const no = (key: ProblemKey, fill: NonNullable<Problem['fill']> = {}): Fetched => ({
  ok: false,
  problem: { path: '', key, fill },
});

/** A log-in page or a hotel's welcome is HTML; what a host says of a pack is one of these. */
const isJson = (type: string | null): boolean =>
  /^(?:application\/(?:[\w.-]+\+)?json|application\/octet-stream|text\/plain)\b/i.test(type ?? '');

/** The whole body, or null as soon as it is longer: the rest is not waited for. */
async function readAtMost(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = answer.body?.getReader();
  if (!reader || Number(answer.headers.get('content-length') ?? 0) > most) {
    await reader?.cancel();
    return reader ? null : new Uint8Array();
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const file = new Uint8Array(length);
  parts.reduce((at, part) => {
    file.set(part, at);
    return at + part.length;
  }, 0);
  return file;
}
