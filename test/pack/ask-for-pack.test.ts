import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askForPack } from '../../src/background/ask-for-pack';
import { sha256Hex } from '../../src/pack/signing/sha-256';
import { answers, type Host, isHuge, isSlow, openHost, serves, servesUnlessHeld } from './host/host';
import { toFile } from './signer';

const FILE = toFile('{"payload":"the pack"}');
let host: Host;
let elsewhere: Host;
const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
beforeAll(() => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // the host's certificate is made for tests
});
afterAll(() => {
  if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
});
beforeEach(async () => {
  [host, elsewhere] = await Promise.all([openHost(), openHost()]);
});
afterEach(() => Promise.all([host.close(), elsewhere.close()]));

const ask = (more: { holds?: string; waitMs?: number } = {}) =>
  askForPack({ address: host.address, holds: null, ...more });
const problemOf = async (more = {}) => {
  const fetched = await ask(more);
  return fetched.ok ? null : fetched.problem.key;
};

describe('a pack is asked for once, and', () => {
  afterEach(() => {
    expect(host.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /pack.json']);
    expect(elsewhere.asked).toEqual([]);
  });

  test('comes whole', async () => {
    host.answer = serves(FILE);
    expect(await ask()).toEqual({ ok: true, file: FILE, named: false });
  });

  test('shows whether the host calls it by its own hash, and so can tell that it is unchanged', async () => {
    host.answer = serves(FILE, { ETag: `"${await sha256Hex(FILE)}"` });
    expect(await ask()).toEqual({ ok: true, file: FILE, named: true });
  });

  test('what is asked for says nothing of who asks', async () => {
    host.answer = serves(FILE, { 'Set-Cookie': 'who=me', ETag: '"chosen by the host"' });
    await ask();
    const { cookie, referer, 'if-none-match': known, authorization } = host.asked[0]?.headers ?? {};
    expect([cookie, referer, known, authorization]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('is left where it is when the host has what we hold, by our own hash', async () => {
    const holds = await sha256Hex(FILE);
    host.answer = servesUnlessHeld(FILE, holds);
    expect(await ask({ holds })).toEqual({ ok: true, file: null });
    expect(host.asked[0]?.headers['if-none-match']).toBe(`"${holds}"`);
  });

  test('comes whole when the host has another than we hold', async () => {
    host.answer = servesUnlessHeld(FILE, await sha256Hex(FILE));
    expect(await ask({ holds: 'a'.repeat(64) })).toEqual({ ok: true, file: FILE, named: false });
  });

  test.each([404, 500, 503, 204, 206])('an answer of %i is no pack', async (status) => {
    host.answer = answers(status);
    expect(await problemOf()).toBe('fetch_status');
  });

  test('a “not changed” to who holds nothing is no pack', async () => {
    host.answer = answers(304);
    expect(await problemOf()).toBe('fetch_status');
  });

  test('a detour to another host is not followed', async () => {
    host.answer = answers(302, { Location: elsewhere.address });
    expect(await problemOf()).toBe('fetch_failed');
  });

  test('a log-in page is no pack', async () => {
    host.answer = answers(200, { 'Content-Type': 'text/html; charset=utf-8' }, '<form>');
    expect(await problemOf()).toBe('fetch_type');
  });

  test('a host that never ends is not waited for', async () => {
    host.answer = isSlow;
    expect(await problemOf({ waitMs: 300 })).toBe('fetch_slow');
  });

  test('more than a pack may hold is not read to its end, whether the host says so or not', async () => {
    host.answer = isHuge;
    expect(await problemOf()).toBe('too_big');
  });

  test('a length that is too large is enough', async () => {
    host.answer = (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 9_000_000 }).write(' ');
    };
    expect(await problemOf()).toBe('too_big');
  });
});

test('a host that is not there is said', async () => {
  await host.close();
  expect(await problemOf()).toBe('fetch_failed');
});
