import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/pack/signing/key-set';
import { giveFile } from '../author/through-files';
import { setOf } from '../pack/signer';
import { ada, packOf, signedText, stranger } from './pack/signed';
import { complaints } from './popup/complaints';
import { openPopupBrowser, type PopupBrowser, press, soon, textOf } from './popup/open';

let chromium: PopupBrowser;
let folder: string;
let options: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-pack-'));
  chromium = await openPopupBrowser();
  options = await chromium.ownPage('options/index.html');
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});

const says = () => soon(() => textOf(options));

async function chooses(text: string): Promise<void> {
  const path = join(folder, 'pack.json');
  writeFileSync(path, text);
  await giveFile(options, '#pack-file', path);
}

describe('a person adds a pack by hand', () => {
  test('sees whose it is and what to compare, and nothing is used before they say so', async () => {
    await chooses(await signedText(packOf(3)));
    await says().toContain('Is this really theirs?');
    const text = await textOf(options);
    expect(text).toContain('Northgate Hospitals NHS Foundation Trust (RX9), version 3, written by Ada Quill');
    expect(text).toContain(await fingerprintOf(setOf(1, ada)));
    expect(text).toContain('None. You see the guidance that comes with Second Look.');
    const kept = 'chrome.storage.local.get("pack").then(({ pack }) => pack === undefined)';
    expect(await chromium.background(kept)).toBe(true);
  });

  test('can use the page without sight or a mouse, as far as axe can tell', async () => {
    expect(await complaints(options)).toEqual([]);
  });

  test('says no, and it is gone', async () => {
    await press(options, 'Do not use it');
    await says().not.toContain('Is this really theirs?');
  });

  test('drops it instead, says yes, and it is there for the popup', async () => {
    const dropped = `(text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'pack.json', { type: 'application/json' }));
      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }`;
    await options.evaluate(`(${dropped})(${JSON.stringify(await signedText(packOf(3)))})`);
    await says().toContain('Is this really theirs?');
    await press(options, 'They are the same: use this guidance');
    await says().toContain('Guidance of Northgate Hospitals NHS Foundation Trust, version 3');
    expect(await textOf(options)).toContain('You added it from a file');
    const popup = await chromium.ownPage('popup/index.html#whose');
    await soon(() => textOf(popup)).toContain('Owen Featherstone, Chief nurse');
    await popup.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true })`);
    expect(await complaints(popup)).toEqual([]);
    await popup.evaluate(`location.hash = 'home'`);
    await soon(() => textOf(popup)).toContain('Guidance of Northgate Hospitals NHS Foundation Trust, version 3');
    await popup.close();
  });

  test('is warned when the next one is signed by other keys', async () => {
    await chooses(await signedText(packOf(4), stranger));
    await says().toContain('It is signed by other keys than the guidance that you have.');
    await press(options, 'Do not use it');
  });

  test('need not compare again when the same keys signed the next one', async () => {
    await chooses(await signedText(packOf(4)));
    await says().toContain('It is signed by the same keys as the guidance that you have.');
    await press(options, 'Use this guidance');
    await says().toContain('Trust, version 4.');
  });

  test('is told every reason when a pack breaks a law', async () => {
    await chooses(
      await signedText(packOf(5, { principles: [{ 'en-GB': 'Social media is banned.' }], telemetry: 'x' })),
    );
    await says().toContain('A pack cannot count, report or send anything');
    await press(options, 'Close');
  });

  test('cannot go back to an older one', async () => {
    await chooses(await signedText(packOf(3)));
    await says().toContain('Version 3 is older than the pack that you have');
    await press(options, 'Close');
  });

  test('leaves it at one press', async () => {
    await press(options, 'Leave this guidance');
    await says().toContain('None. You see the guidance that comes with Second Look.');
  });
});
