import { existsSync } from 'node:fs';
import { takeNotes } from '../../../src/engine/take-notes';
import { OUTCOMES } from '../../../src/engine/types/review';
import { calibrationPlot, rocPlot, type Said } from '../curves';
import { figuresOf } from '../figures';
import { answerTo, type Judged, readGold, shortened, topicsOf } from '../gold';
import { missing, type Section } from '../section';
import { bySlice, byTopic, confusion, kindOf, lengthOf, platformOf } from '../tables';

const TITLE = 'Development drafts, by the engine’s door';
const SHOWN = 40;

type Asked = Judged & { any: number; pause: number };

/** Drafts that are never trained on, judged as the extension judges them. */
export function development(file: string | null): Section {
  if (file === null || !existsSync(file)) return missing(TITLE, 'name a labelled file with --drafts FILE');
  const asked = readGold(file).map((gold): Asked => {
    const { says } = takeNotes({ text: gold.text, context: gold.context }).learnt;
    return { gold, answer: answerTo(gold.text, gold.context), any: says.any, pause: says.pause };
  });
  const { recall, falseAlarm, pausePrecision, topicF1 } = figuresOf(asked);
  const any: Said[] = asked.map(({ gold, any: says }) => ({ says, yes: gold.outcome !== 'clear' }));
  const pause: Said[] = asked.map(({ gold, pause: says }) => ({ says, yes: gold.outcome === 'pause' }));
  return {
    title: TITLE,
    says: [
      `${asked.length} drafts. Found ${recall} %, false alarms ${falseAlarm} %, holds that are right ${pausePrecision} %, topics F1 ${topicF1}.`,
    ],
    plots: [
      rocPlot([
        ['say something', any],
        ['hold', pause],
      ]),
      calibrationPlot([
        ['say something', any],
        ['hold', pause],
      ]),
    ],
    tables: [
      confusion('Outcomes', asked),
      byTopic('By topic', asked),
      bySlice('By platform', asked, platformOf),
      bySlice('By kind', asked, kindOf),
      bySlice('By length, characters', asked, lengthOf),
    ],
    lists: [
      { caption: 'False alarms, worst first', items: worst(asked, -1).map(lineOf) },
      { caption: 'Misses, worst first', items: worst(asked, 1).map(lineOf) },
      {
        caption: 'Right outcome, other topics',
        items: asked
          .filter(({ gold, answer }) => gold.outcome === answer.outcome && !sameTopics({ gold, answer }))
          .slice(0, SHOWN)
          .map(lineOf),
      },
    ],
  };
}

const rank = (outcome: Judged['gold']['outcome']) => OUTCOMES.indexOf(outcome);

/** Drafts whose outcome was too low (1) or too high (-1): by how many steps, then by how sure the models were. */
function worst(asked: readonly Asked[], side: 1 | -1): Asked[] {
  const wrong = ({ gold, answer }: Judged) => side * (rank(gold.outcome) - rank(answer.outcome));
  return asked
    .filter((one) => wrong(one) > 0)
    .sort((a, b) => wrong(b) - wrong(a) || side * (a.any - b.any))
    .slice(0, SHOWN);
}

const sameTopics = ({ gold, answer }: Judged): boolean =>
  [...topicsOf(gold)].sort().join() === [...answer.topics].sort().join();

const lineOf = ({ gold, answer, any, pause }: Asked): string =>
  `${gold.id}: wants ${gold.outcome} [${[...topicsOf(gold)].join(', ')}], got ${answer.outcome} [${[...answer.topics].join(', ')}], say ${any.toFixed(2)} hold ${pause.toFixed(2)} – ${shortened(gold.text)}`;
