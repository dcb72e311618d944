import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserPath } from '../../../tools/browsers/find';

/** A Chromium page with the real editors and our reading in it. */
export async function openBench(): Promise<{ browser: Browser; page: Page }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('test/composer/editors/bench.ts'), formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const first = Array.isArray(built) ? built[0] : null;
  const script = first?.output.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('The bench did not build.');
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  await page.addStyleTag({ content: await readFile('node_modules/quill/dist/quill.core.css', 'utf8') });
  await page.addScriptTag({ content: script.code });
  return { browser, page };
}
