import { existsSync, readdirSync } from 'node:fs';
import { HEADS, type Head } from '../../../src/engine/models/heads';
import { decide } from '../../../src/engine/models/judge';
import { thresholds } from '../../../src/engine/models/weights/thresholds';
import { TOPIC_IDS } from '../../../src/engine/types/topics';
import { type HeldOut, readHeldOut } from '../../train/held-out-file';
import { styleOf } from '../../train/styles';
import { calibrationPlot, recallAt, roc, rocPlot, type Said } from '../curves';
import { type Gold, type Judged, readGold } from '../gold';
import { missing, type Section } from '../section';
import { bySlice, byTopic, confusion, kindOf, lengthOf, platformOf } from '../tables';

type Answered = Judged & { file: string; says: HeldOut['says']; yes: HeldOut['yes'] };

const TITLE = 'Drafts that the models had not seen';

/** The corpus by blocks held out of training: models alone, without rules and laws. */
export function heldOut(file: string): Section {
  if (!existsSync(file)) return missing(TITLE, `there is no ${file}; npm run train writes it`);
  const gold = goldByName();
  const answered = readHeldOut(file).flatMap((line) => {
    const draft = gold.get(`${line.file} ${line.id}`);
    return draft ? [answeredBy(line, draft)] : [];
  });
  if (answered.length === 0) return missing(TITLE, `no draft of ${file} stands in the corpus`);
  const of = (head: Head): Said[] => answered.map(({ says, yes }) => ({ says: says[head], yes: yes[head] }));
  const styles = (one: Judged) => styleOf((one as Answered).file); // `answered` holds nothing else
  return {
    title: TITLE,
    says: [
      `${answered.length} drafts of the corpus, each judged by models that saw neither it nor its neighbours. Models alone: rules and laws come on top of them.`,
      `To say something: area under the curve ${roc(of('any')).area.toFixed(3)}; found at 5 in 100 false alarms ${(100 * recallAt(of('any'), 0.05)).toFixed(1)} %, at 2 in 100 ${(100 * recallAt(of('any'), 0.02)).toFixed(1)} %.`,
    ],
    plots: [
      rocPlot([
        ['say something', of('any')],
        ['hold', of('pause')],
        ['concern', of('raising-concern')],
        ['crisis', of('person-in-crisis')],
      ]),
      rocPlot(TOPIC_IDS.slice(0, 6).map((id) => [id, of(id)])),
      calibrationPlot([
        ['say something', of('any')],
        ['hold', of('pause')],
        ['concern', of('raising-concern')],
      ]),
    ],
    tables: [
      bySlice('By style', answered, styles),
      confusion('Outcomes', answered),
      byTopic('By topic', answered),
      {
        caption: 'Each head by itself',
        columns: ['head', 'area', 'found at 2 %', 'at 5 %', 'yes'],
        rows: HEADS.map((head) => {
          const said = of(head);
          const at = (share: number) => Math.round(1000 * recallAt(said, share)) / 10;
          return [head, roc(said).area.toFixed(3), at(0.02), at(0.05), said.filter(({ yes }) => yes).length];
        }),
      },
      bySlice('By platform', answered, platformOf),
      bySlice('By kind', answered, kindOf),
      bySlice('By length, characters', answered, lengthOf),
    ],
  };
}

function answeredBy({ file, says, yes }: HeldOut, gold: Gold): Answered {
  const { topics, holds, support } = decide(says, thresholds);
  const outcome = topics.size === 0 ? 'clear' : holds ? 'pause' : 'advise';
  return { gold, answer: { outcome, topics, support: [...support] }, file, says, yes };
}

const FOLDERS = ['corpus/train', 'corpus/own'];

const goldByName = (): Map<string, Gold> =>
  new Map(
    FOLDERS.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl'))
        .flatMap((file) =>
          readGold(`${folder}/${file}`).map((gold) => [`${file.replace('.jsonl', '')} ${gold.id}`, gold] as const),
        ),
    ),
  );
