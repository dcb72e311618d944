import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ada, packOf, signedText } from './pack/signed';
import { extensionId, openPopupBrowser, type PopupBrowser, soon, textOf } from './popup/open';
import { chromiumWithPolicy, noPolicyHere, type WithPolicy } from './popup/with-policy';

const why = noPolicyHere();
const folder = mkdtempSync(join(tmpdir(), 'second-look-kit-'));
let chromium: PopupBrowser;
let managed: WithPolicy;

/** Runs the command as an IT department does. */
const kit = (...args: readonly string[]) =>
  spawnSync('node_modules/.bin/tsx', ['tools/kit.ts', ...args], { encoding: 'utf8' });

beforeAll(async () => {
  if (why) return;
  const id = await extensionId();
  writeFileSync(join(folder, 'pack.json'), await signedText(packOf(3)));
  const made = kit(
    ...['--pack', join(folder, 'pack.json'), '--packKeys', ada.key, '--chrome-id', id],
    ...['--sitesNotHeld', 'tiktok.com', '--supportContact', 'it@northgate.example', '--out', join(folder, 'kit')],
  );
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  const file = JSON.parse(readFileSync(join(folder, 'kit/chrome-settings.json'), 'utf8'));
  managed = chromiumWithPolicy(id, file['3rdparty'].extensions[id]);
  chromium = await openPopupBrowser({ executablePath: managed.path });
});
afterAll(async () => {
  await chromium?.close();
  managed?.tidy();
  rmSync(folder, { recursive: true });
});

describe.skipIf(why)(`what the roll-out kit wrote${why ? `: not tried, ${why}` : ''}`, () => {
  test('brings the pack and every value into Chromium, and staff can read each', async () => {
    const employer = await chromium.ownPage('popup/index.html#employer');
    await soon(() => textOf(employer)).toContain('Name: Northgate Hospitals NHS Foundation Trust');
    const text = await textOf(employer);
    expect(text).toContain('A guidance pack, which came with these settings');
    expect(text).toContain('Who helps with Second Look: it@northgate.example');
    expect(text).toContain('tiktok.com');
    const whose = await chromium.ownPage('popup/index.html#whose');
    await soon(() => textOf(whose)).toContain('Version 3, written on');
  });

  test('is not written over, and not written at all for keys that did not sign', () => {
    const pack = ['--pack', join(folder, 'pack.json')];
    expect(kit(...pack, '--packKeys', ada.key, '--out', join(folder, 'kit')).status).toBe(3);
    expect(kit(...pack, '--out', join(folder, 'other')).status).toBe(1);
  });
});
