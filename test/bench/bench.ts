/**
 * `npm run bench [-- FILE]`: what a decision costs, in time and in bytes, side by side with others that read text in a
 * browser, all in this one run. They look for other things, so it compares cost, not quality. FILE is a corpus to be
 * timed on the command line. Nothing here is a test: a slow machine must not fail anything.
 */
import { arch, cpus, platform } from 'node:os';
import { builtBytes, bytesOf } from './bytes';
import { timeCommandLine } from './command-line';
import { benchDeepReader } from './deep-reader';
import { measure } from './measure';
import { benchPageToPage } from './page-to-page/page-to-page';
import { popupPaint, searchCost } from './popup';
import { subjects } from './subjects';
import { printTable } from './table';
import { textsOf } from './texts';
import { typingCost } from './typing';

const FOR_MS = 3000;
const dist = process.env.SECOND_LOOK_DIST ?? 'dist';
const corpus = process.argv[2] ?? 'corpus/drafts.jsonl';

console.log(`Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);

const short = textsOf(280, 400, corpus);
const long = textsOf(10_000, 40, corpus);
const rows = [];
for (const subject of await subjects()) {
  console.error(`  ${subject.name} …`);
  rows.push({
    name: subject.name,
    does: subject.does,
    short: await measure(subject.look, short, FOR_MS),
    long: await measure(subject.look, long, FOR_MS),
    bytes: await bytesOf(subject),
  });
}
printTable(rows);

const watcher = builtBytes(`${dist}/chromium/content/watch-x.js`);
const session = builtBytes(`${dist}/chromium/content/session.js`);
console.log(
  `\nIn a page of X, gzip bytes: before focus ${watcher}, after focus ${watcher + session} (interface included).`,
);

const answered = timeCommandLine(corpus);
if ('problem' in answered) console.log(`Command line: ${answered.problem}.`);
else
  console.log(
    `Command line: ${answered.drafts} drafts of ${corpus} in ${answered.seconds.toFixed(1)} s, start included.`,
  );

const typing = await typingCost(dist);
const ms = (one: number) => one.toFixed(1);
console.log(
  `Typing in a draft of 5,000 characters, main-thread ms per key: median ${ms(typing.with.median)} with us and ` +
    `${ms(typing.without.median)} without, p95 ${ms(typing.with.p95)} and ${ms(typing.without.p95)}; ` +
    `a look when the writing rests adds ${ms(typing.look)}.`,
);

const search = await searchCost();
console.log(
  `A search of 500 cards: median ${ms(search.median)} ms, p99 ${ms(search.p99)} ms; readied once in ${ms(search.ready)} ms.`,
);
const { ours, empty } = await popupPaint(dist);
console.log(
  `The popup from its second opening on: first words in ${ms(ours.first)} ms, all of it in ${ms(ours.whole)} ms; ` +
    `an empty popup ${ms(empty.first)} ms (${(ours.first / empty.first).toFixed(2)} and ` +
    `${(ours.whole / empty.first).toFixed(2)} times as long).`,
);

await benchDeepReader();
await benchPageToPage(textsOf(280, 45, corpus), textsOf(2000, 15, corpus));
