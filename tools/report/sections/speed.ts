import { cpus } from 'node:os';
import { measure } from '../../../test/bench/measure';
import { subjects } from '../../../test/bench/subjects';
import { textsOf } from '../../../test/bench/texts';
import type { Section } from '../section';

const FOR_MS = 2000;

/** What one decision costs beside others that read text in a browser, in this one run. They look for other things. */
export async function speed(drafts: string | null): Promise<Section> {
  const short = textsOf(280, 400, drafts ?? undefined);
  const long = textsOf(10_000, 40, drafts ?? undefined);
  const rows = [];
  for (const { name, does, look } of await subjects())
    rows.push({ name, does, short: await measure(look, short, FOR_MS), long: await measure(look, long, FOR_MS) });
  const [ours] = rows;
  const ms = (time: number) => time.toPrecision(3);
  return {
    title: 'Speed beside peers',
    says: [
      `Milliseconds for one text, warm, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}. Budget: p99 2 ms for 280 characters, 20 ms for 10,000.`,
    ],
    tables: [
      {
        caption: 'Milliseconds',
        columns: ['', 'looks for', '280: p50', 'p99', '10,000: p50', 'p99', 'p50 as many times ours, 280', '10,000'],
        rows: rows.map(({ name, does, short: s, long: l }) => [
          name,
          does,
          ...[s.p50, s.p99, l.p50, l.p99].map(ms),
          ...[s.p50 / (ours?.short.p50 ?? Number.NaN), l.p50 / (ours?.long.p50 ?? Number.NaN)].map((times) =>
            times.toPrecision(2),
          ),
        ]),
      },
    ],
  };
}
