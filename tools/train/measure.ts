import { decide } from '../../src/engine/models/judge';
import type { Thresholds } from '../../src/engine/models/thresholds';
import { TOPIC_IDS } from '../../src/engine/types/topics';
import type { Answer } from './set-thresholds';

const percent = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 10 : null);

/** How answers about unseen drafts stand against the labels, all in percent. */
export function measure(answers: readonly Answer[], thresholds: Thresholds) {
  const c = { needed: 0, spoke: 0, clear: 0, alarm: 0, held: 0, heldRight: 0, pause: 0, hit: 0, extra: 0, missed: 0 };
  for (const { says, yes } of answers) {
    const { topics, holds } = decide(says, thresholds);
    if (yes.any) {
      c.needed++;
      c.spoke += Number(topics.size > 0);
    } else {
      c.clear++;
      c.alarm += Number(topics.size > 0);
    }
    c.pause += Number(yes.pause);
    c.held += Number(holds);
    c.heldRight += Number(holds && yes.pause);
    for (const topic of TOPIC_IDS) {
      const said = topics.has(topic);
      if (said && yes[topic]) c.hit++;
      else if (said) c.extra++;
      else if (yes[topic]) c.missed++;
    }
  }
  return {
    drafts: answers.length,
    recall: percent(c.spoke, c.needed),
    falseAlarm: percent(c.alarm, c.clear),
    pauseRecall: percent(c.heldRight, c.pause),
    pausePrecision: percent(c.heldRight, c.held),
    topicF1: percent(2 * c.hit, 2 * c.hit + c.extra + c.missed),
  };
}
