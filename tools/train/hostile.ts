import { mkdirSync, writeFileSync } from 'node:fs';
import { hostileFeatures } from '../../src/engine/hostility/hostile-features';
import { LEAN, leaningOf } from '../../src/engine/hostility/leaning';
import { type Statement, statementsOf } from '../../src/engine/hostility/statements';
import { isNotMeant } from '../../src/engine/hostility/vetoes';
import { findMentions } from '../../src/engine/mentions/index';
import { knownOf, vectorOf } from '../../src/engine/models/vector';
import { readText } from '../../src/engine/text/read-text';
import { scopesOf } from '../../src/engine/text/scopes';
import { fitLinear, marginOf, packRows } from './fit-linear';
import { HOSTILE_SETS, hatemoji, readSamples, type Sample } from './hostile-sets';
import { areThere } from './open-sets';
import { packLinear } from './pack';
import { vocabularyOf } from './vocabulary';

/** Of clear drafts and news, and of fair sentences about people, how many may be called hostile. */
const BUDGET = 0.002;
const BUDGET_ABOUT_PEOPLE = 0.03;
/** Statements: a feature seen in fewer is left out, so that the weights stay small. */
const SEEN_IN = 12;
const COST = 0.2;
/** Standard deviations of the weights in one step of what is written. */
const STEP = 0.5;
const HALVES = 2;
/** How often a statement counts: everyday language is rare in the sets, so each of it weighs more. */
const TIMES: Readonly<Record<string, number>> = { clear: 3, news: 3, draft: 2 };
const FOLDER = 'src/engine/hostility/weights';

type Unit = { statement: Statement; sample: number; isScored: boolean };

/** Fits the hostile model and sets its threshold on halves that it did not see. Without the sets nothing changes. */
export function trainHostile(data: string, say: (what: string) => void, corpus = 'corpus/train'): void {
  if (!areThere(data, HOSTILE_SETS, say, 'hostility: the shipped weights stay')) return;
  const samples = [...readSamples(data, corpus), ...hatemoji(data, 'validation')];
  const units = samples.flatMap(unitsOf);
  say(`hostility: ${units.length} statements`);
  const features = units.map(({ statement }) => hostileFeatures(statement.said));
  const isDev = units.map(({ sample }) => samples[sample]?.from === 'validation');
  const vocabulary = vocabularyOf(
    features.filter((_, i) => !isDev[i]),
    SEEN_IN,
  );
  const rows = packRows(features.map((one) => vectorOf(knownOf(one, vocabulary), vocabulary)));
  const yes = Uint8Array.from(units, ({ sample }) => Number(samples[sample]?.yes));
  const half = units.map(({ sample }, i) => (isDev[i] ? -1 : halfOf(samples[sample]?.block ?? '')));
  const fitTo = (has: (half: number) => boolean) => {
    const use = half.flatMap((h, i) => (has(h) ? Array<number>(timesOf(samples[units[i]?.sample ?? 0])).fill(i) : []));
    return fitLinear(rows, vocabulary.hashes.length, use, yes, COST, 1);
  };
  const most = new Float64Array(samples.length).fill(Number.NEGATIVE_INFINITY);
  const score = (model: Float64Array, part: number) => {
    units.forEach(({ statement, sample, isScored }, i) => {
      if (half[i] !== part || !isScored) return;
      most[sample] = Math.max(most[sample] as number, marginOf(rows, i, model) + LEAN[leaningOf(statement.said)]);
    });
  };
  for (let part = 0; part < HALVES; part++)
    score(
      fitTo((h) => h >= 0 && h !== part),
      part,
    );
  const all = fitTo((h) => h >= 0);
  score(all, -1);
  const withinBudget = (isOf: (sample: Sample) => boolean, budget: number) => {
    const fair = most.filter((_, i) => !samples[i]?.yes && isOf(samples[i] as Sample)).sort();
    return fair[Math.floor(fair.length * (1 - budget))] ?? 0;
  };
  const limits = [
    withinBudget(({ from }) => from === 'clear' || from === 'news', BUDGET),
    withinBudget(({ from }) => from === 'people', BUDGET_ABOUT_PEOPLE),
    -0.3,
  ];
  const threshold = Math.round(1000 * Math.max(...limits)) / 1000;
  for (const line of sharesAbove(samples, most, threshold)) say(`hostility: ${line}`);
  mkdirSync(FOLDER, { recursive: true });
  const packed = packLinear(vocabulary, [all], () => STEP);
  writeFileSync(
    `${FOLDER}/hostile.ts`,
    `// Written by \`npm run train\`; what it learnt from stands in docs/model-card.md.\nimport type { PackedLinear } from '../../models/packed';\n\nexport const threshold = ${threshold};\nexport const hostile: PackedLinear = ${JSON.stringify(packed)};\n`,
  );
  say(`hostility: ${vocabulary.hashes.length} features, threshold ${threshold}`);
}

/** Statements about people; of a hostile text that names none, every other one teaches what hostility sounds like. */
function unitsOf(sample: Sample, index: number): Unit[] {
  const text = readText(sample.text);
  const hasNames = /^(?:clear|news|draft|others)$/.test(sample.from);
  const all = statementsOf(text, hasNames ? findMentions(text, 'text') : [], scopesOf(text));
  const about = all.filter(({ hasTarget }) => hasTarget);
  const units = about.map((statement) => ({ statement, sample: index, isScored: !isNotMeant(statement) }));
  // what the rules turn down is never asked; some of it still teaches
  const kept = units.filter(({ isScored }, i) => isScored || (!sample.yes && (index + i) % 3 === 0));
  if (units.length > 0 || !sample.yes || index % 2 === 0 || !/^(?:hatemoji|edos|davidson)$/.test(sample.from))
    return kept;
  const [first] = all;
  return first
    ? [{ statement: { ...first, said: all.flatMap(({ said }) => said) }, sample: index, isScored: false }]
    : [];
}

const timesOf = (sample: Sample | undefined): number => TIMES[sample?.from ?? ''] ?? 1;

function halfOf(block: string): number {
  let hash = 7;
  for (let i = 0; i < block.length; i++) hash = Math.imul(hash ^ block.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % HALVES;
}

function sharesAbove(samples: readonly Sample[], most: Float64Array, threshold: number): string[] {
  const counts = new Map<string, { all: number; above: number }>();
  samples.forEach(({ from, yes }, i) => {
    const key = `${from}${yes ? ', hostile' : ', not hostile'}`;
    const count = counts.get(key) ?? { all: 0, above: 0 };
    counts.set(key, { all: count.all + 1, above: count.above + Number((most[i] as number) >= threshold) });
  });
  return [...counts].map(
    ([key, { all, above }]) => `${key}: ${above} of ${all} (${((100 * above) / all).toFixed(2)} %)`,
  );
}
