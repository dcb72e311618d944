/**
 * The command line: `npm run --silent check -- --json [--mentions] [--instant] < drafts.jsonl`, or
 * `npm run check -- "text"` for people. `--instant` leaves the deep reader out. The contract stands in docs/command-line.md.
 */
import { parseArgs } from 'node:util';
import { check } from '../src/engine/check';
import type { Draft } from '../src/engine/types/draft';
import { PLAIN_POLICY } from '../src/engine/types/policy';
import type { Review } from '../src/engine/types/review';
import { deepReader } from './check/deep-reader';
import { linesOf } from './check/lines';
import { printReview } from './check/print-review';
import { readDraftLine } from './check/read-draft-line';
import { toAnswer } from './check/to-answer';

const USAGE = `npm run check -- "text"                                a review for people
npm run --silent check -- --json < drafts.jsonl       a review of each line, as JSON
  --mentions   with --json: names, numbers, dates and the like, too
  --instant    as the extension answers before the deep reader has read
What a line holds and what comes back: docs/command-line.md`;
const OPTIONS = {
  json: { type: 'boolean' },
  mentions: { type: 'boolean' },
  instant: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const { values: asked, positionals: words } = given();

if (asked.help) console.log(USAGE);
else if (asked.json && words.length > 0) fail('With --json drafts come from standard input, not as words.');
else if (asked.mentions && !asked.json) fail('--mentions goes with --json.');
else if (asked.json) await answerLines();
else if (words.length > 0) {
  const look = await looking();
  printReview(look({ text: words.join(' '), context: { kind: 'post', audience: 'public' } }));
} else fail('Give a text, or --json and drafts.');

function given() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    process.exit();
  }
}

/** As the extension reviews a draft once the deep reader has read it; `--instant`: as it does before. */
async function looking(): Promise<(draft: Draft) => Review> {
  const read = asked.instant ? null : await deepReader();
  return (draft) => check(draft, PLAIN_POLICY, read?.(draft));
}

async function answerLines() {
  const look = await looking();
  for await (const line of linesOf(process.stdin)) {
    const read = readDraftLine(line);
    if (!read.ok) process.exitCode = 1;
    const answer = read.ok
      ? toAnswer(read.id, look(read.draft), asked.mentions === true)
      : { id: read.id, error: read.error };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function fail(why: string) {
  console.error(`${why}\n\n${USAGE}`);
  process.exitCode = 2;
}
