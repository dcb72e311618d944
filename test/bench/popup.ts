import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtIn } from '../../src/guidance/built-in';
import { guidanceWith } from '../../src/guidance/guidance';
import { openSearch } from '../../src/guidance/search/search';
import { toFindables } from '../../src/guidance/search/to-findables';
import { NOBODY_YET } from '../../src/guidance/you';
import { openPopupBrowser } from '../extension/popup/open';
import { measure } from './measure';

const OPENINGS = 7;
const EMPTY =
  '<!doctype html><html lang="en"><title>Empty</title><body style="min-width: 400px"><h2>Empty</h2></body></html>';

type Paint = { first: number; whole: number };

/** When the first words stood there and when the largest text did, which is there once the screen is whole. */
const PAINTS = `new Promise((told) => {
  const at = (type) => new Promise((seen) => new PerformanceObserver((list, observer) => {
    observer.disconnect();
    seen(list.getEntries().at(-1).startTime);
  }).observe({ type, buffered: true }));
  void at('largest-contentful-paint').then((whole) =>
    told({ whole, first: performance.getEntriesByName('first-contentful-paint')[0].startTime }));
})`;

/** Milliseconds from the press on the icon, from the popup's second opening on: the middle of several. */
async function paintOf(extension: string): Promise<Paint> {
  const chromium = await openPopupBrowser({ extension });
  const page = await chromium.page('https://x.com/home');
  const paints: Paint[] = [];
  for (let opening = 0; opening < OPENINGS + 1; opening += 1) {
    const popup = await chromium.popupOver(page);
    paints.push((await popup.evaluate(PAINTS)) as Paint); // as it tells it
    await popup.close();
  }
  await chromium.close();
  const middle = (of: keyof Paint) =>
    paints
      .slice(1)
      .map((paint) => paint[of])
      .sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? Number.NaN;
  return { first: middle('first'), whole: middle('whole') };
}

/** Our popup, and one that shows a word, by the same browser in the same run. */
export async function popupPaint(dist: string): Promise<{ ours: Paint; empty: Paint }> {
  const copy = mkdtempSync(join(tmpdir(), 'second-look-empty-'));
  try {
    cpSync(join(dist, 'chromium'), copy, { recursive: true });
    writeFileSync(join(copy, 'popup/index.html'), EMPTY);
    const empty = await paintOf(copy);
    return { ours: await paintOf(resolve(dist, 'chromium')), empty };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const CARDS = 500;
const QUERIES = [
  'photo',
  'whatsap',
  'can I post about my patient',
  'compl',
  'datix',
  'xylophone',
  'p',
  'sacked for a like',
];
const FOR_MS = 2000;

/** A search of a pack of 500 cards, each as long as a built-in one; and readying it, once each time the popup is used. */
export async function searchCost(): Promise<{ median: number; p99: number; ready: number }> {
  const ours = builtIn();
  const cards = Array.from({ length: CARDS }, (_, i) => ours.cards[i % ours.cards.length]).flatMap((card, i) =>
    card ? [{ ...card, id: `own-${i}`, title: { 'en-GB': `${card.title['en-GB']} (${i})` } }] : [],
  );
  const all = toFindables(guidanceWith({ ...ours, cards }), NOBODY_YET);
  const began = performance.now();
  const search = openSearch(all);
  const ready = performance.now() - began;
  const { p50, p99 } = await measure(search, QUERIES, FOR_MS);
  return { median: p50, p99, ready };
}
