import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/pack/signing/sha-256';
import { answers, type Host, isSlow, openHost, serves, servesUnlessHeld } from '../pack/host/host';
import { toFile } from '../pack/signer';
import { packOf, signedText, stranger } from './pack/signed';
import { openPopupBrowser, type PopupBrowser, press, soon, textOf } from './popup/open';

let chromium: PopupBrowser;
let host: Host;
let options: Page;
beforeAll(async () => {
  host = await openHost();
  chromium = await openPopupBrowser({ args: ['--ignore-certificate-errors'] });
  options = await chromium.ownPage('options/index.html');
  await options.waitForSelector('#pack-address');
});
afterAll(async () => {
  await chromium?.close();
  await host?.close();
});

const says = () => soon(() => textOf(options));

describe('a person names an address', () => {
  const asked = () => host.asked.map(({ method, path }) => `${method} ${path}`);
  const fetches = async (address = host.address) => {
    host.asked.length = 0;
    await options.click('#pack-address', { count: 3 });
    await options.keyboard.type(address);
    await press(options, 'Fetch it');
  };

  test('which must be one that says nothing of them', async () => {
    await fetches('http://guidance.northgate.example/pack.json');
    await says().toContain('A pack’s address begins with https://');
    await fetches(`${host.address}?who=me`);
    await says().toContain('A pack’s address begins with https://');
    expect(asked()).toEqual([]);
  });

  test.each([
    [404, 'It answered 404'],
    [500, 'It answered 500'],
  ])('and a host that answers %i is said', async (status, said) => {
    host.answer = answers(status);
    await fetches();
    await says().toContain(said);
    expect(asked()).toEqual(['GET /pack.json']);
  });

  test('and a page instead of a pack is said', async () => {
    host.answer = answers(200, { 'Content-Type': 'text/html' }, '<p>Welcome to our guest network');
    await fetches();
    await says().toContain('The address gave a page or another kind of file');
    expect(asked()).toEqual(['GET /pack.json']);
  });

  test('and another host that it points to is never asked', async () => {
    const elsewhere = await openHost();
    host.answer = answers(302, { Location: elsewhere.address });
    await fetches();
    await says().toContain('or it may point elsewhere');
    expect(asked()).toEqual(['GET /pack.json']);
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  test('and is asked once, by nobody in particular; then it shows whose pack it is', async () => {
    host.answer = serves(toFile(await signedText(packOf(6))), { 'Set-Cookie': 'who=me; Secure; SameSite=None' });
    await fetches();
    await says().toContain('Northgate Hospitals NHS Foundation Trust (RX9), version 6');
    await press(options, 'They are the same: use this guidance');
    await says().toContain(`You added it from ${host.address}`);
    expect(asked()).toEqual(['GET /pack.json']);
  });

  test('and a look for a newer one is one request too, with no cookie, no referrer and the same origin for everybody', async () => {
    host.asked.length = 0;
    host.answer = serves(toFile(await signedText(packOf(7))));
    await press(options, 'Look for a newer one now');
    await says().toContain('Trust, version 7.');
    expect(asked()).toEqual(['GET /pack.json']);
    const { cookie, referer, origin, 'if-none-match': hash } = host.asked[0]?.headers ?? {};
    expect({ cookie, referer, hash }).toEqual({ cookie: undefined, referer: undefined, hash: undefined });
    expect(['null', undefined, `chrome-extension://${chromium.extensionId}`]).toContain(origin);
  });

  test('and what is not signed by the same keys leaves the old one', async () => {
    host.answer = serves(toFile(await signedText(packOf(8), stranger)));
    await press(options, 'Look for a newer one now');
    await says().toMatch(/was not taken: .*not one that you trust/);
    expect(await textOf(options)).toContain('Trust, version 7.');
  });

  test('and no second look follows by itself before a day has gone by', async () => {
    const next = 'chrome.storage.local.get("packNews").then(({ packNews }) => packNews.next.at - Date.now())';
    expect(await chromium.background(next)).toBeGreaterThan(23 * 3_600_000);
    const alarm = 'chrome.alarms.get("pack-due").then(({ scheduledTime }) => scheduledTime - Date.now())';
    expect(await chromium.background(alarm)).toBeGreaterThan(23 * 3_600_000);
  });

  test('and when its time has come it is asked without anybody there', async () => {
    host.asked.length = 0;
    host.answer = serves(toFile(await signedText(packOf(9))));
    await chromium.background(`chrome.storage.local.get('packNews').then(async ({ packNews }) => {
      packNews.next.at = Date.now() - 1000;
      await chrome.storage.local.set({ packNews });
      await chrome.alarms.create('pack-due', { when: Date.now() });
    })`);
    await says().toContain('Trust, version 9.');
    expect(asked()).toEqual(['GET /pack.json']);
  });

  test('and a host that calls the file by its hash is asked whether that changed, and sends it no more', async () => {
    const file = toFile(await signedText(packOf(10)));
    const hash = await sha256Hex(file);
    const named = { ETag: `"${hash}"`, 'Access-Control-Expose-Headers': 'ETag' };
    host.answer = serves(file, named);
    await press(options, 'Look for a newer one now');
    await says().toContain('Trust, version 10.');
    host.asked.length = 0;
    host.answer = (response, asking) =>
      asking.method === 'OPTIONS'
        ? answers(204, { 'Access-Control-Allow-Headers': 'If-None-Match' })(response, asking)
        : servesUnlessHeld(file, hash)(response, asking);
    await press(options, 'Look for a newer one now');
    await says().toContain('there was nothing newer');
    // Without leave for the host the browser asks first whether the hash may go along
    expect(asked()).toEqual(['OPTIONS /pack.json', 'GET /pack.json']);
    expect(host.asked[1]?.headers['if-none-match']).toBe(named.ETag);
  });

  test('and one that refuses the hash from then on is asked plainly the next time', async () => {
    host.answer = serves(toFile(await signedText(packOf(11))));
    await press(options, 'Look for a newer one now');
    await says().toContain('The address could not be reached');
    await press(options, 'Look for a newer one now');
    await says().toContain('Trust, version 11.');
  });

  test('and a host that is slow is left', async () => {
    host.answer = isSlow;
    await press(options, 'Look for a newer one now');
    await says().toContain('Looking for newer guidance');
    await expect.poll(() => textOf(options), { timeout: 60_000 }).toContain('The host did not answer in time.');
    expect(await textOf(options)).toContain('Trust, version 11.');
  });
});
