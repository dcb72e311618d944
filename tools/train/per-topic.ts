import { decide } from '../../src/engine/models/judge';
import type { Thresholds } from '../../src/engine/models/thresholds';
import { SUPPORT_IDS, TOPIC_IDS } from '../../src/engine/types/topics';
import type { Answer } from './set-thresholds';

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
