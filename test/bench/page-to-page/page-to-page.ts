import { TARGETS } from '../../../tools/build/manifest-for';
import { memoryBelow } from '../../extension/harness/processes';
import { ours, peer } from './builds';
import type { Times } from './in-page.iife';
import { STANDS, type Stand } from './stands';

const WARM_UP = 5;
const SLEEPS = 3;
const WHO = { 'Second Look': ours, 'onnxruntime-web': peer };

/**
 * From a page's script to the deep reader in the background and back, in both browsers, beside onnxruntime-web with the
 * same weights in the same place. The wall clock counts: that is what a person waits for.
 */
export async function benchPageToPage(short: readonly string[], long: readonly string[]): Promise<void> {
  console.log('\nPage to page, ms on the clock (p50 / p95):');
  for (const target of TARGETS)
    for (const [who, build] of Object.entries(WHO)) {
      const stand = await STANDS[target](await build(target));
      console.log(`  ${target}, ${who}: ${await measured(stand, short, long)}.`);
      await stand.close();
    }
}

async function measured(stand: Stand, short: readonly string[], long: readonly string[]): Promise<string> {
  await each(short.slice(0, WARM_UP), stand.ask); // until its code is quick
  const shorts = await each(short.slice(WARM_UP), stand.ask);
  const longs = await each(long, stand.ask);
  const awake = memoryBelow(process.pid);
  const asleep: Times[] = [];
  await stand.putToSleep();
  const added = awake - memoryBelow(process.pid);
  for (const text of short.slice(0, SLEEPS)) {
    await stand.putToSleep();
    asleep.push(...(await each([text], stand.ask)));
  }
  return [
    `280 characters ${spread(shorts, 'first')}`,
    `2,000: first answer ${spread(longs, 'first')}, all of it ${spread(longs, 'last')}`,
    `asleep to first answer ${spread(asleep, 'first')}`,
    `memory that goes when it sleeps ${(added / 1e6).toFixed(0)} MB`,
    `the page's thread held ${spread([...shorts, ...longs], 'held', 1)}`,
  ].join('; ');
}

async function each(texts: readonly string[], ask: Stand['ask']): Promise<Times[]> {
  const all: Times[] = [];
  for (const text of texts) {
    const times = await ask(text);
    if (times.off) throw new Error(`The deep reader is off here: ${times.off}.`);
    all.push(times);
  }
  return all;
}

function spread(times: readonly Times[], of: 'first' | 'last' | 'held', digits = 0): string {
  const sorted = times.map((one) => one[of]).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return `${at(0.5).toFixed(digits)} / ${at(0.95).toFixed(digits)}`;
}
