import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Head } from '../../src/engine/models/heads';
import { HEADS } from '../../src/engine/models/heads';
import type { Context, Draft } from '../../src/engine/types/draft';

/** A labelled draft; `block` names its neighbourhood of about 60 lines, within which twins stand. */
export type Labelled = Draft & {
  id: string;
  file: string;
  block: string;
  yes: Record<Head, boolean>;
  /** Heads of which nobody has said yes or no. */
  unknown?: readonly Head[];
  /** The words that carry each finding, as the labels give them. */
  quotes: { topic: string; quote: string }[];
};

type Line = {
  id: string;
  text: string;
  context: Context;
  outcome: string;
  findings: { topic: string; outcome: string; quotes?: string[] }[];
  support?: string[];
};

/** Labelled drafts of every `.jsonl` file in a folder, or of one file. */
export function readCorpus(path: string): Labelled[] {
  const files = path.endsWith('.jsonl')
    ? [path]
    : readdirSync(path)
        .filter((f) => f.endsWith('.jsonl'))
        .sort()
        .map((f) => join(path, f));
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => labelled(JSON.parse(line), file.replace(/^.*\//, '').replace('.jsonl', ''), i)),
  );
}

function labelled(line: Line, file: string, index: number): Labelled {
  const said = new Set([
    ...(line.outcome === 'clear' ? [] : ['any']),
    ...(line.outcome === 'pause' ? ['pause'] : []),
    ...line.findings.map((f) => f.topic),
    ...(line.support ?? []),
  ]);
  const yes = Object.fromEntries(HEADS.map((head) => [head, said.has(head)])) as Record<Head, boolean>; // every head is set
  const quotes = line.findings.flatMap(({ topic, quotes = [] }) => quotes.map((quote) => ({ topic, quote })));
  const block = `${file}-${Math.floor(index / 60)}`;
  return { id: line.id, file, block, text: line.text, context: line.context, yes, quotes };
}
