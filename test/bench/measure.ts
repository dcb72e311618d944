export type Timing = { p50: number; p99: number; runs: number };

/** Of the time given, spent before anything is counted, so that every subject is measured warm. */
const WARM_UP = 0.5;

/**
 * Milliseconds for one text: every text in turn, as often as fits into the time given, after a warm-up that is not
 * counted. Percentiles are of single calls.
 */
export async function measure(
  look: (text: string) => unknown,
  texts: readonly string[],
  forMs: number,
): Promise<Timing> {
  const warm = performance.now() + forMs * WARM_UP;
  for (let i = 0; performance.now() < warm; i++) await look(texts[i % texts.length] ?? '');
  const times: number[] = [];
  const end = performance.now() + forMs;
  while (performance.now() < end || times.length < texts.length / 4) {
    const text = texts[times.length % texts.length] ?? '';
    const began = performance.now();
    const answer = look(text);
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), runs: times.length };
}
