import { readdirSync } from 'node:fs';
import { HEADS, type Head } from '../../src/engine/models/heads';
import type { Example, Examples, Support, Topic } from '../../src/engine/types/topic';
import type { Labelled } from './corpus';

/** Topics whose findings never hold. */
const NEVER_HOLD: readonly string[] = ['profanity', 'speaking-for-employer', 'political-work', 'disrepute'];

type Module = { examples?: Examples; topic?: Topic; support?: Support };

/** The examples that stand beside each decision: written for the project, so they teach as well as test. Each file is one block. */
export async function readExamples(): Promise<Labelled[]> {
  const files = ['topics', 'support'].flatMap((room) =>
    readdirSync(`src/engine/${room}`)
      .filter((file) => file !== 'index.ts' && file.endsWith('.ts'))
      .map((file) => `../../src/engine/${room}/${file}`),
  );
  const modules: Module[] = await Promise.all(files.map((file) => import(file)));
  return modules.flatMap(({ examples, topic, support }) => {
    const id = topic?.id ?? support?.id;
    if (!examples || !id) return [];
    const faults: Head[] = topic ? ['any', ...(NEVER_HOLD.includes(id) ? [] : (['pause'] as const)), id] : [id];
    return [
      ...examples.flag.map((example, i) => labelled(example, `${id}-flag-${i}`, id, faults)),
      ...examples.leave.map((example, i) => labelled(example, `${id}-leave-${i}`, id, [])),
    ];
  });
}

function labelled(example: Example, name: string, block: string, said: readonly Head[]): Labelled {
  const { text, quote: _quote, ...context } = typeof example === 'string' ? { text: example } : example;
  const yes = Object.fromEntries(HEADS.map((head) => [head, said.includes(head)])) as Record<Head, boolean>; // every head is set
  return {
    id: name,
    file: 'examples',
    block: `examples-${block}`,
    text,
    context: { kind: 'post', audience: 'public', ...context },
    yes,
    quotes: [],
  };
}
