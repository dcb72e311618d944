import { text as alexText } from 'alex';
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';

/** Something that reads a text in the browser, and the code with which a page would load it. */
export type Subject = { name: string; does: string; look(text: string): unknown; entry: string; wasm?: string };

export async function subjects(): Promise<Subject[]> {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const harper = new LocalLinter({ binary });
  await harper.setup();
  return [
    {
      name: 'Second Look',
      does: 'the decision at the gate, instant',
      look: (text) => check({ text, context: { kind: 'post', audience: 'public' } }, PLAIN_POLICY),
      entry: `export { check } from './src/engine/check';`,
    },
    {
      name: 'alex',
      does: 'inconsiderate words',
      look: (text) => alexText(text).messages,
      entry: `export { text } from 'alex';`,
    },
    {
      name: 'obscenity',
      does: 'profanity',
      look: (text) => obscenity.getAllMatches(text, true),
      entry: `export { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';`,
    },
    {
      name: 'compromise',
      does: 'people, places, dates',
      look: (text) => nlp(text).topics().json(),
      entry: `export { default } from 'compromise';`,
    },
    {
      name: 'harper.js',
      does: 'grammar',
      look: (text) => harper.lint(text),
      entry: `export { LocalLinter } from 'harper.js'; export { binary } from 'harper.js/binary';`,
      wasm: 'node_modules/harper.js/dist/harper_wasm_bg.wasm',
    },
  ];
}
