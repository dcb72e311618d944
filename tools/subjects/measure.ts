/**
 * How well whom a name belongs to tells drafts that give a patient away from clear ones that name somebody:
 * `npx tsx tools/subjects/measure.ts [--blocks even|odd|all] [--show patient|colleague|…] FILE…` over labelled drafts
 * (`corpus/LABELLING.md`). Blocks are runs of 60 lines; cues were written with even blocks in view only.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findMentions } from '../../src/engine/mentions/index';
import { subjectsIn } from '../../src/engine/subjects/subjects';
import { readText } from '../../src/engine/text/read-text';
import { ROLES } from '../../src/engine/types/subject';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { blocks: { type: 'string', default: 'odd' }, show: { type: 'string' }, of: { type: 'string' } },
});

type Line = { text: string; outcome: string; findings: { topic: string }[] };
type Read = { line: Line; roles: Set<string>; gives: boolean; names: string };

let took = 0;
let characters = 0;
const lines = positionals
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .filter((_, i) => values.blocks === 'all' || (Math.floor(i / 60) % 2 === 1) === (values.blocks === 'odd')),
  )
  .map((line) => JSON.parse(line) as Line); // the corpus is validated by corpus/validate.mjs
const read: Read[] = lines.flatMap((line) => {
  const text = readText(line.text);
  const mentions = findMentions(text, 'text');
  const before = performance.now();
  const subjects = subjectsIn([{ text, in: 'text', mentions }]);
  took += performance.now() - before;
  characters += line.text.length;
  const people = mentions.filter((m) => m.kind === 'person');
  const gives = line.findings.some((f) => f.topic === 'patient-identifier');
  if (people.length === 0 || (!gives && line.outcome !== 'clear')) return [];
  const names = people.map((m) => `${m.text}=${subjects.of(m)}`).join(' ');
  return [{ line, gives, names, roles: new Set(people.map((m) => subjects.of(m))) }];
});

const gives = read.filter((d) => d.gives);
const clear = read.filter((d) => !d.gives);
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(
  `${lines.length} drafts in ${took.toFixed(0)} ms, ${((took / characters) * 280).toFixed(4)} ms for 280 characters`,
);
console.log(`${gives.length} that give a patient away and name somebody, ${clear.length} clear that name somebody`);
rule('somebody named is a patient', (d) => d.roles.has('patient'));
rule('… a patient, a relative or unknown', (d) => ['patient', 'relative', 'unknown'].some((role) => d.roles.has(role)));
for (const role of ROLES)
  console.log(
    `${role}: named in ${gives.filter((d) => d.roles.has(role)).length} and ${clear.filter((d) => d.roles.has(role)).length}`,
  );
for (const d of read.filter((one) => one.roles.has(values.show ?? '') && one.gives === (values.of === 'gives')))
  console.log(`--- ${d.names} | ${d.line.text.replace(/\n/g, '\\n').slice(0, 260)}`);

function rule(title: string, says: (draft: Read) => boolean) {
  const [hit, wrong] = [gives.filter(says).length, clear.filter(says).length];
  console.log(
    `${title}: recall ${percent(hit, gives.length)}, precision ${percent(hit, hit + wrong)}, of clear drafts ${percent(wrong, clear.length)}`,
  );
}
