import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { soon } from '../extension/popup/open';

/** A file that a page handed out, once it is whole. */
export async function wholeFile(folder: string, name: string): Promise<string> {
  const unfinished = () => readdirSync(folder).some((file) => file.endsWith('.crdownload'));
  await soon(() => existsSync(join(folder, name)) && !unfinished()).toBe(true);
  return join(folder, name);
}

/** Chooses a file in a box for files. */
export async function giveFile(page: Page, box: string, path: string): Promise<void> {
  const found = await page.waitForSelector(box);
  await (found as ElementHandle<HTMLInputElement>).uploadFile(path); // whoever asks names a box for files
}

/** Exit and words of the command that does what a browser does with a signed pack. */
export function verify(signed: string, key: string): [number | null, string] {
  const asked = ['tools/pack.ts', 'verify', signed, '--keys', key, '--ods', 'RX9'];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', asked, { encoding: 'utf8' });
  return [status, stdout + stderr];
}
