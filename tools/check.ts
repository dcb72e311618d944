/**
 * The command line: `npm run --silent check -- --json [--mentions] [--instant] < drafts.jsonl`, or
 * `npm run check -- "text"` for people. `--instant` leaves the deep reader out. The contract stands in docs/command-line.md.
 */
import { check } from '../src/engine/check';
import type { Draft } from '../src/engine/types/draft';
import { PLAIN_POLICY } from '../src/engine/types/policy';
import type { Review } from '../src/engine/types/review';
import { deepReader } from './check/deep-reader';
import { linesOf } from './check/lines';
import { printReview } from './check/print-review';
import { readDraftLine } from './check/read-draft-line';
import { toAnswer } from './check/to-answer';

const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const words = args.filter((arg) => !arg.startsWith('--'));

const KNOWN = ['--json', '--mentions', '--instant'];
const unknown = [...flags].find((flag) => !KNOWN.includes(flag));

if (unknown) fail(`There is no option ${unknown}. Known: ${KNOWN.join(', ')}.`);
else if (flags.has('--json')) await answerLines();
else if (words.length > 0) {
  const look = await looking();
  printReview(look({ text: words.join(' '), context: { kind: 'post', audience: 'public' } }));
} else
  fail(
    'Give a text: npm run check -- "text", or drafts as JSON Lines: npm run --silent check -- --json < drafts.jsonl',
  );

/** As the extension reviews a draft once the deep reader has read it; `--instant`: as it does before. */
async function looking(): Promise<(draft: Draft) => Review> {
  const read = flags.has('--instant') ? null : await deepReader();
  return (draft) => check(draft, PLAIN_POLICY, read?.(draft));
}

async function answerLines() {
  const look = await looking();
  for await (const line of linesOf(process.stdin)) {
    const read = readDraftLine(line);
    if (!read.ok) process.exitCode = 1;
    const answer = read.ok
      ? toAnswer(read.id, look(read.draft), flags.has('--mentions'))
      : { id: read.id, error: read.error };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function fail(why: string) {
  console.error(why);
  process.exitCode = 2;
}
