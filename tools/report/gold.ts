import { readFileSync } from 'node:fs';
import { check } from '../../src/engine/check';
import type { Context } from '../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import type { Outcome } from '../../src/engine/types/review';

/** A labelled draft, as `corpus/LABELLING.md` describes it. */
export type Gold = {
  id: string;
  text: string;
  context: Context;
  outcome: Outcome;
  findings: readonly { topic: string }[];
  support?: readonly string[];
};

/** What was said of a draft. */
export type Answer = { outcome: Outcome; topics: ReadonlySet<string>; support: readonly string[] };
export type Judged = { gold: Gold; answer: Answer };

export const readGold = (file: string): Gold[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** Asks the engine's door. */
export function answerTo(text: string, context: Context = { kind: 'post', audience: 'public' }): Answer {
  const { outcome, findings, support } = check({ text, context }, PLAIN_POLICY);
  return { outcome, topics: new Set(findings.map(({ topic }) => topic)), support };
}

export const topicsOf = ({ findings }: Gold): ReadonlySet<string> => new Set(findings.map(({ topic }) => topic));

/** One line for a list of examples. */
export const shortened = (text: string, most = 200): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)} …` : line;
};
