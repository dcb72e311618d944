import { mkdirSync, writeFileSync } from 'node:fs';
import { HEADS } from '../../src/engine/models/heads';
import { decide } from '../../src/engine/models/judge';
import type { Thresholds } from '../../src/engine/models/thresholds';
import { SUPPORT_IDS, TOPIC_IDS } from '../../src/engine/types/topics';
import type { Labelled } from './corpus';
import type { Answer } from './set-thresholds';

/** Where `npm run report` finds what models said of drafts that they had not seen. Not kept in the repository. */
export const HELD_OUT = 'out/held-out.jsonl';

/** One line a draft: id, file, the heads that its labels say yes to, and each head's probability. */
export function writeHeldOut(drafts: readonly Labelled[], answers: readonly Answer[]): void {
  mkdirSync('out', { recursive: true });
  const lines = answers.map(({ yes, says }, i) =>
    JSON.stringify({
      id: drafts[i]?.id,
      file: drafts[i]?.file,
      yes: HEADS.filter((head) => yes[head]),
      says: HEADS.map((head) => Math.round(says[head] * 1e4) / 1e4),
    }),
  );
  writeFileSync(HELD_OUT, `${lines.join('\n')}\n`);
}

/** Precision, recall, F1 in percent and the number of labels, for each topic and support. */
export function perTopic(answers: readonly Answer[], thresholds: Thresholds) {
  const said = answers.map(({ says }) => decide(says, thresholds));
  return Object.fromEntries(
    [...TOPIC_IDS, ...SUPPORT_IDS].map((id) => {
      const has = (i: number) => said[i]?.topics.has(id as never) || said[i]?.support.has(id as never); // an id is of one of the two sets
      const hit = answers.filter(({ yes }, i) => yes[id] && has(i)).length;
      const all = answers.filter(({ yes }) => yes[id]).length;
      const found = answers.filter((_, i) => has(i)).length;
      return [
        id,
        { precision: percent(hit, found), recall: percent(hit, all), f1: percent(2 * hit, found + all), labels: all },
      ];
    }),
  );
}

const percent = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 10 : null);
