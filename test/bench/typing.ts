import { resolve } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { openChromium } from '../../tools/browsers/open-chromium';
import { xStage } from '../sites/x/page';

/** Milliseconds of a page's main thread for one keystroke, all that follows from it included. */
export type Typing = { median: number; p95: number };
export type TypingCost = {
  without: Typing;
  with: Typing;
  /** What one look costs when the writing rests: once a pause, not once a key. */
  look: number;
};

const BOX = '[data-testid="tweetTextarea_0"]';
/** As a quick typist has it: 80 words a minute. */
const BETWEEN_KEYS_MS = 150;
/** Where the machine stalled for so long a pause began, and its look belongs to no key. */
const PAUSE_MS = 300;
const KEYS = 60;
const ROUNDS = 3;
const REST_MS = 2500;

const SENTENCES = [
  'A long day on the late shift, and the rota for next week is up at last.',
  'The kettle in our staff room has been mended twice now and still leaks a little.',
  'Thank you to everybody who stayed on when the lift stood still between two floors.',
  'I walked home by the river and the light on the water was worth the detour.',
  'Our choir sings on Thursday in the canteen, come and bring a friend or a flask.',
];
/** 5,000 characters, everyday but for one number, so that there is a mark to keep in its place. */
const DRAFT = `Please chase bloods for 999 000 0018. ${`${SENTENCES.join(' ')} `.repeat(20)}`.slice(0, 5000);

/**
 * Types into one page model twice in one browser: where the extension runs, and at an address where it does not. Thread
 * time is counted, not the clock, so that another process on the machine adds nothing.
 */
export async function typingCost(dist: string): Promise<TypingCost> {
  const stage = await xStage();
  const { context } = await openChromium({ extension: resolve(dist, 'chromium') });
  try {
    await context.route(/^https?:/, (route) => {
      const answer = stage(new URL(route.request().url().replace('plain.example', 'x.com')));
      return answer ? route.fulfill({ contentType: answer.type, body: answer.body }) : route.abort();
    });
    const pages = {
      without: await written(context.newPage(), 'plain.example'),
      with: await written(context.newPage(), 'x.com'),
    };
    const times = { without: [] as number[], with: [] as number[] };
    for (let round = 0; round < ROUNDS; round++)
      for (const where of ['without', 'with'] as const) times[where].push(...(await keystrokes(pages[where])));
    const look = (await restOf(pages.with)) - (await restOf(pages.without));
    return { without: summed(times.without), with: summed(times.with), look };
  } finally {
    await context.close();
  }
}

type Written = { page: Page; session: CDPSession };

async function written(opening: Promise<Page>, host: string): Promise<Written> {
  const page = await opening;
  await page.goto(`https://${host}/home`);
  await page.click(BOX);
  await page.keyboard.insertText(DRAFT);
  if (host === 'x.com') await page.waitForFunction(() => [...CSS.highlights.values()].some((one) => one.size > 0));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

async function keystrokes({ page, session }: Written): Promise<number[]> {
  await page.bringToFront();
  const times: number[] = [];
  let wasShort = true;
  let before = await busy(session);
  let began = performance.now();
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('x');
    await pass(BETWEEN_KEYS_MS);
    const now = await busy(session);
    const took = performance.now() - began;
    if (key > 0 && took < PAUSE_MS && wasShort) times.push(now - before);
    wasShort = took < PAUSE_MS;
    before = now;
    began = performance.now();
  }
  await pass(REST_MS);
  return times;
}

/** What comes of a key when the writing rests after it. */
async function restOf({ page, session }: Written): Promise<number> {
  await page.bringToFront();
  await page.keyboard.press('x');
  await pass(BETWEEN_KEYS_MS);
  const pressed = await busy(session);
  await pass(REST_MS);
  return (await busy(session)) - pressed;
}

/** Milliseconds that the page's main thread has worked since it began. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

function summed(times: number[]): Typing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
