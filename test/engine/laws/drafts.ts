import { readdirSync, readFileSync } from 'node:fs';
import type { Draft } from '../../../src/engine/types/draft';
import type { SupportId, TopicId } from '../../../src/engine/types/topics';

/** A draft of the corpus with its label. */
export type LabelledDraft = Draft & {
  id: string;
  outcome: string;
  findings?: { topic: TopicId }[];
  support?: SupportId[];
};

/** A fixed share of the drafts in `corpus/train`: each `one in` lines of every file, from the first. */
export const someDrafts = (oneIn: number): LabelledDraft[] =>
  readdirSync('corpus/train')
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(`corpus/train/${name}`, 'utf8')
        .split('\n')
        .filter((line, i) => line.trim() !== '' && i % oneIn === 0)
        .map((line): LabelledDraft => JSON.parse(line)),
    );
