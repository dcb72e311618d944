import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserPath } from '../../../tools/browsers/find';
import { bundle } from '../../extension/harness/bundle';

/** A Chromium page with the real editors in it, and what the script of this entry tries on them. */
export async function openBench(entry: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  await page.addStyleTag({ content: await readFile('node_modules/quill/dist/quill.core.css', 'utf8') });
  await page.addScriptTag({ content: await bundle(entry) });
  return { browser, page };
}
