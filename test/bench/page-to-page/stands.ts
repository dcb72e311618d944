import { setTimeout as pass } from 'node:timers/promises';
import { openChromium } from '../../../tools/browsers/open-chromium';
import { openFirefox } from '../../../tools/browsers/open-firefox';
import { PAGE } from './builds';
import type { Times } from './in-page.iife';

/** A browser with an extension and the bench's page. */
export type Stand = {
  ask(text: string): Promise<Times>;
  /** Ends the background, as the browser does when nothing has been asked of it for a while. */
  putToSleep(): Promise<void>;
  close(): Promise<void>;
};

const HTML = '<!doctype html><html lang="en"><title>Bench</title><p>A page to be read on.';
const asking = (text: string) => `new Promise((told) => {
  document.addEventListener('bench-told', ({ detail }) => told(JSON.parse(detail)), { once: true });
  document.dispatchEvent(new CustomEvent('bench-ask', { detail: ${JSON.stringify(text)} }));
})`;

async function chromium(extension: string): Promise<Stand> {
  const { context } = await openChromium({ extension });
  await context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  const page = await context.newPage();
  await page.goto(PAGE);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return {
    ask: (text) => page.evaluate(asking(text)),
    putToSleep: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await pass(1000);
    },
    close: () => context.close(),
  };
}

/** Long enough for others' runtime to begin on a busy machine: a read does not keep an event page up. */
const IDLE_MS = 10_000;

async function firefox(extension: string): Promise<Stand> {
  const prefs = { 'extensions.background.idle.timeout': IDLE_MS };
  const { browser, close } = await openFirefox({ extension, prefs });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: HTML }));
  await page.goto(PAGE);
  return {
    ask: (text) => page.evaluate(asking(text)) as Promise<Times>,
    putToSleep: () => pass(IDLE_MS + 3000),
    close,
  };
}

export const STANDS = { chromium, firefox };
