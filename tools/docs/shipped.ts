import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import { readCorpus } from '../train/corpus';

/** Beginnings of two files of the corpus that the card shows the shipped engine on: hurried posts, and pairs. */
export const SHOWN = [
  { file: 'plain-a', drafts: 180 },
  { file: 'pairs-a', drafts: 180 },
];

export type Shipped = { file: string; drafts: number; recall: number; falseAlarm: number };

/** What the engine as it ships says of drafts that it learnt from, in percent to one decimal. */
export function shippedOn({ file, drafts }: (typeof SHOWN)[number]): Shipped {
  const answered = readCorpus(`corpus/train/${file}.jsonl`)
    .slice(0, drafts)
    .map(({ text, context, yes }) => ({
      wanted: yes.any,
      spoke: check({ text, context }, PLAIN_POLICY).outcome !== 'clear',
    }));
  const share = (wanted: boolean) => {
    const some = answered.filter((one) => one.wanted === wanted);
    return Math.round((1000 * some.filter(({ spoke }) => spoke).length) / some.length) / 10;
  };
  return { file, drafts: answered.length, recall: share(true), falseAlarm: share(false) };
}
