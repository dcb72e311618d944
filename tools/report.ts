/**
 * `npm run report [-- --drafts FILE] [--data DIR] [--held-out FILE] [--learning-curve]`: where the engine stands, as
 * out/report.html and out/report.txt. What is not there is said and left out.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pageOf, textOf } from './report/page';
import type { Section } from './report/section';
import { development } from './report/sections/development';
import { hate } from './report/sections/hate';
import { heldOut } from './report/sections/held-out';
import { learningCurve } from './report/sections/learning-curve';
import { names } from './report/sections/names';
import { ordinary } from './report/sections/ordinary';
import { plainWords } from './report/sections/plain-words';
import { robustness } from './report/sections/robustness';
import { speed } from './report/sections/speed';
import { HELD_OUT } from './train/held-out-file';

const { values } = parseArgs({
  options: {
    drafts: { type: 'string' },
    data: { type: 'string' },
    'held-out': { type: 'string', default: HELD_OUT },
    'learning-curve': { type: 'boolean', default: false },
  },
});
/** Beside this project, where its drafts and open sets may lie. */
const whereThere = (path: string) => (existsSync(path) ? path : null);
const drafts = values.drafts ?? whereThere('../shared/corpus/drafts.jsonl');
const data = values.data ?? whereThere('../shared/data');

const say = (what: string) => console.error(`  ${what} …`);
const parts: readonly [string, () => Section | Promise<Section>][] = [
  ['held-out blocks', () => heldOut(values['held-out'])],
  ['development drafts', () => development(drafts)],
  ['ordinary text', () => ordinary(data)],
  ['hate speech', () => hate(data)],
  ['names', () => names(data)],
  ['other spellings', () => robustness(drafts)],
  ['words shown', plainWords],
  ['learning curve', () => learningCurve(values['learning-curve'], say)],
  ['speed', () => speed(drafts)],
];
const sections: Section[] = [];
for (const [name, write] of parts) {
  say(name);
  sections.push(await write());
}
const title = 'Second Look: where it stands';
const when = `Written on ${new Date().toISOString().slice(0, 10)} with ${drafts ?? 'no development drafts'} and ${data ?? 'no open sets'}.`;
mkdirSync('out', { recursive: true });
writeFileSync('out/report.html', pageOf(title, when, sections));
writeFileSync('out/report.txt', `${textOf(title, when, sections)}\n`);
console.log(textOf(title, when, sections).split('\n-- ')[0]);
console.log('out/report.html and out/report.txt');
