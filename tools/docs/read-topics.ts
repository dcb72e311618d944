import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Examples, Support, Topic } from '../../src/engine/types/topic';

export type Documented<T> = T & { examples: Examples };

const NO_EXAMPLES: Examples = { flag: [], leave: [] };

/** Every topic of the engine with its examples, by the files that are there. */
export const readTopics = () => readRoom<Topic>('topics', 'topic');
export const readSupports = () => readRoom<Support>('support', 'support');

async function readRoom<T>(room: string, name: string): Promise<Documented<T>[]> {
  const files = readdirSync(`src/engine/${room}`).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  const found: Documented<T>[] = [];
  for (const file of files.sort()) {
    const module = await import(/* @vite-ignore */ pathToFileURL(resolve('src/engine', room, file)).href);
    if (name in module) found.push({ ...module[name], examples: module.examples ?? NO_EXAMPLES });
  }
  return found;
}
