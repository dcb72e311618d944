/**
 * How well the estimate alone tells jigsaws from the rest: `npx tsx tools/figures/measure.ts [--blocks even|odd] [--alone] [--misses 20] [--false 20] FILE…`
 * over labelled drafts (`corpus/LABELLING.md`). Blocks are runs of 60 lines; rules were written with even blocks in view only.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { outcomeFor } from '../../src/engine/identify/together';
import { whoCouldFit } from '../../src/engine/identify/who-could-fit';
import { findMentions } from '../../src/engine/mentions/index';
import { type Part, subjectsIn } from '../../src/engine/subjects/subjects';
import { readText } from '../../src/engine/text/read-text';
import type { Context } from '../../src/engine/types/draft';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Without whom each passage is about. */
    alone: { type: 'boolean', default: false },
    blocks: { type: 'string', default: 'odd' },
    misses: { type: 'string', default: '0' },
    false: { type: 'string', default: '0' },
  },
});

type Line = {
  id: string;
  text: string;
  context: Context;
  outcome: string;
  findings: { topic: string; outcome: string }[];
};
type Judged = Line & { jigsaw: string | undefined; people: number; told: number; says: string; tells: string };

const lines = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line) // the corpus is validated by corpus/validate.mjs
    .filter((_, i) => values.blocks === 'all' || (Math.floor(i / 60) % 2 === 1) === (values.blocks === 'odd'))
    .map((line) => ({ ...line, id: `${basename(file)} ${line.id}` })),
);
const before = performance.now();
const judged: Judged[] = lines.map((line) => {
  const { estimate, mentions } = estimateOf(line);
  const jigsaw = line.findings.find((f) => f.topic === 'patient-jigsaw')?.outcome;
  const tells = (estimate?.tells ?? []).map((t) => `${t.because}:${t.quote}`).join(' | ');
  return {
    ...line,
    jigsaw,
    people: estimate?.people ?? Number.POSITIVE_INFINITY,
    told: estimate?.told ?? 0,
    says: estimate ? outcomeFor(estimate, mentions) : 'clear',
    tells,
  };
});
const took = performance.now() - before;

const jigsaws = judged.filter((d) => d.jigsaw);
const clear = judged.filter((d) => d.outcome === 'clear');
const others = judged.filter((d) => !d.jigsaw);
console.log(`${judged.length} drafts in ${Math.round(took)} ms, ${jigsaws.length} jigsaws`);
console.log(
  `AUC against clear ${auc(jigsaws, clear).toFixed(3)}, against all others ${auc(jigsaws, others).toFixed(3)}`,
);
for (const rate of [0.005, 0.01, 0.02, 0.05]) {
  const most = rankAt(rate);
  const hit = jigsaws.filter((d) => rank(d) < most).length;
  console.log(`recall at ${100 * rate} % false alarms: ${percent(hit, jigsaws.length)}`);
}
for (const told of [3, 4, 5, 6])
  line(`under 60 people with ${told} things told`, (d) => d.people <= 60 && d.told >= told);
line('speaks up', (d) => d.says !== 'clear');
line('holds', (d) => d.says === 'pause');
const held = jigsaws.filter((d) => d.says === 'pause');
console.log(
  `of held jigsaws ${percent(held.filter((d) => d.jigsaw === 'pause').length, held.length)} are labelled pause`,
);
show(
  'missed',
  jigsaws.filter((d) => d.says === 'clear'),
  Number(values.misses),
);
show(
  'false',
  clear.filter((d) => d.says !== 'clear'),
  Number(values.false),
);

function estimateOf({ text, context }: Line) {
  const read = readText(text);
  const mentions = findMentions(read, 'text');
  const part: Part = { text: read, in: 'text', mentions };
  return { mentions, estimate: whoCouldFit(part, context, values.alone ? undefined : subjectsIn([part])) };
}

function line(title: string, says: (draft: Judged) => boolean) {
  const hit = jigsaws.filter(says).length;
  const wrong = others.filter(says);
  const nuisance = wrong.filter((d) => d.outcome === 'clear').length;
  console.log(
    `${title}: recall ${percent(hit, jigsaws.length)}, precision ${percent(hit, hit + wrong.length)}, ` +
      `false alarms ${nuisance} of ${clear.length} clear (${percent(nuisance, clear.length)}), ${wrong.length - nuisance} on drafts with another finding`,
  );
}

/** Both orders count: many things told, then few people. */
function auc(yes: readonly Judged[], no: readonly Judged[]): number {
  const ranked = no.map(rank).sort((a, b) => a - b);
  const above = (people: number) =>
    ranked.filter((p) => p > people).length + ranked.filter((p) => p === people).length / 2;
  return yes.reduce((sum, d) => sum + above(rank(d)), 0) / (yes.length * no.length);
}

/** Below it stand this share of the clear drafts. */
function rankAt(rate: number): number {
  return clear.map(rank).sort((a, b) => a - b)[Math.floor(rate * clear.length)] ?? Number.NEGATIVE_INFINITY;
}

function rank({ people, told }: Judged): number {
  return Math.log10(Math.min(people, 1e9)) - 2 * told;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function show(title: string, drafts: readonly Judged[], most: number) {
  const step = Math.max(1, Math.floor(drafts.length / Math.max(1, most)));
  for (const d of drafts.filter((_, i) => i % step === 0).slice(0, most))
    console.log(
      `--- ${title} ${d.id} ${d.jigsaw ?? ''} people ${d.people.toPrecision(3)} ${JSON.stringify(d.context.profile ?? null)}\n${d.text.slice(0, 500)}\n    ${d.tells}`,
    );
}
