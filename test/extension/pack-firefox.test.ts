import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/pack/signing/sha-256';
import { type Host, openHost, serves, servesUnlessHeld } from '../pack/host/host';
import { toFile } from '../pack/signer';
import { type OwnFirefox, openOwnFirefox } from './pack/own-firefox';
import { ada, packOf, signedText, stranger } from './pack/signed';
import { soon } from './popup/open';

const why = process.platform === 'linux' ? null : 'the place of managed values is known for Linux alone';
const policy = { organisationName: 'Northgate Hospitals', organisationCode: 'RX9', packKeys: [ada.key] };

let profile: string;
beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
});
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** Firefox reads what is managed when it starts. */
async function started(managed: object, path: string, work: (firefox: OwnFirefox) => Promise<void>): Promise<void> {
  const firefox = await openOwnFirefox(path, { profile, managed: { ...policy, ...managed } });
  try {
    await work(firefox);
  } finally {
    await firefox.close();
  }
}
const WHOSE = 'popup/index.html#whose';

describe.skipIf(why)(`an organisation’s policy in Firefox${why ? `: not tried, ${why}` : ''}`, () => {
  test('brings its signed pack, and staff see who made it', async () => {
    await started({ pack: await signedText(packOf(3)), sitesLeftAlone: ['x.com'] }, WHOSE, async ({ says, goto }) => {
      await soon(says).toContain('Version 3, written on');
      expect(await says()).toContain('Owen Featherstone, Chief nurse');
      await goto('popup/index.html#employer');
      await soon(says).toContain('Left off: x.com');
    });
  });

  test('brings a newer one with the next start', async () => {
    await started({ pack: await signedText(packOf(4)) }, WHOSE, async ({ says }) => {
      await soon(says).toContain('Version 4, written on');
    });
  });

  test('leaves the old one when the next is a stranger’s', async () => {
    await started({ pack: await signedText(packOf(5), stranger) }, WHOSE, async ({ says }) => {
      await soon(says).toMatch(/was not taken: .*not one that you trust/);
      expect(await says()).toContain('Version 4, written on');
    });
  });

  test('leaves the old one when the next is older', async () => {
    await started({ pack: await signedText(packOf(2)) }, WHOSE, async ({ says }) => {
      await soon(says).toMatch(/was not taken: Version 2 is older/);
      expect(await says()).toContain('Version 4, written on');
    });
  });
});

describe.skipIf(why)('an address in Firefox', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host?.close());

  test('is not asked without the person’s leave; with it once, by nobody in particular, and by our own hash', async () => {
    const file = toFile(await signedText(packOf(6)));
    host.answer = serves(file, { 'Set-Cookie': 'who=me; Secure; SameSite=None' });
    const look = `browser.runtime.sendMessage({ name: 'pack/by-hand', ask: { what: 'look' } })`;
    await started({ packAddress: host.address }, 'options/index.html', async ({ says, evaluate, whenPressed }) => {
      await soon(says).toContain('Look for a newer one now');
      await evaluate(look);
      await soon(says).toContain('This browser needs your permission before it can ask localhost');
      expect(host.asked).toEqual([]);
      await whenPressed(`browser.permissions.request({ origins: ['https://localhost/*'] })`);
      await soon(() => evaluate(`browser.permissions.contains({ origins: ['https://localhost/*'] })`)).toBe(true);
      await evaluate(look);
      await soon(says).toContain('Trust, version 6.');
      const nobody = { cookie: undefined, referer: undefined, origin: undefined };
      expect(host.asked.map(({ method }) => method)).toEqual(['GET']);
      expect({ ...nobody, ...host.asked[0]?.headers }).toMatchObject(nobody);
      const hash = await sha256Hex(file);
      host.answer = servesUnlessHeld(file, hash);
      host.asked.length = 0;
      await evaluate(look);
      await soon(says).toContain('there was nothing newer');
      expect(host.asked.map(({ method, headers }) => [method, headers['if-none-match']])).toEqual([
        ['GET', `"${hash}"`],
      ]);
    });
  });
});
