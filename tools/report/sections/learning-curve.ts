import { readCorpus } from '../../train/corpus';
import { learn } from '../../train/learn';
import { measure } from '../../train/measure';
import { thresholdsFor } from '../../train/set-thresholds';
import { roc, type Said } from '../curves';
import { missing, type Section } from '../section';

const TITLE = 'What more drafts are worth';
const SHARES = [1 / 8, 1 / 4, 1 / 2, 1];

/** Trains on growing parts of the corpus, whole blocks at a time. Takes as long as two trainings. */
export function learningCurve(wanted: boolean, say: (what: string) => void): Section {
  if (!wanted) return missing(TITLE, 'it is slow; ask for it with --learning-curve');
  const drafts = readCorpus('corpus/train');
  const blocks = [...new Set(drafts.map(({ block }) => block))];
  const grown = SHARES.map((share) => {
    const kept = new Set(blocks.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share)));
    const part = drafts.filter(({ block }) => kept.has(block));
    say(`learning curve: ${part.length} drafts`);
    const { answers } = learn(part, () => {});
    const any: Said[] = answers.map(({ says, yes }) => ({ says: says.any, yes: yes.any }));
    return { size: part.length, area: roc(any).area, ...measure(answers, thresholdsFor(answers)) };
  });
  const most = Math.max(...grown.map(({ size }) => size));
  return {
    title: TITLE,
    says: ['Each part is judged on its own blocks, by models that had not seen the block.'],
    plots: [
      {
        caption: 'Area under the curve of “say something”',
        x: { name: 'drafts', from: 0, to: most },
        y: { name: 'area', from: 0.5, to: 1 },
        lines: [{ name: 'held out', points: grown.map(({ size, area }) => [size, area]) }],
      },
    ],
    tables: [
      {
        caption: 'By number of drafts',
        columns: ['drafts', 'area', 'recall', 'false alarm', 'pause recall', 'pause precision', 'topic F1'],
        rows: grown.map((one) => [
          one.size,
          one.area.toFixed(3),
          one.recall,
          one.falseAlarm,
          one.pauseRecall,
          one.pausePrecision,
          one.topicF1,
        ]),
      },
    ],
  };
}
