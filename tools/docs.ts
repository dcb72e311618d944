/**
 * `npm run docs`: writes `docs/topics`, one page for each topic, out of the topic files, their words and the rules, the
 * figures of the model card, `docs/platforms.md` out of the site files, `docs/to-verify.md` out of the guidance, and
 * `docs/where-it-is.md`, which names where each thing that was asked for stands.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CARD, modelCard, READER_CARD } from './docs/model-card';
import { PLATFORMS, platforms } from './docs/platforms';
import { toVerify } from './docs/to-verify';
import { topicPages } from './docs/topic-pages';
import { WHERE_IT_IS, whereItIs } from './docs/where-it-is/page';

const FOLDER = 'docs/topics';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const pages = Object.entries(await topicPages());
for (const [name, text] of pages) writeFileSync(`${FOLDER}/${name}`, text);
console.log(`${pages.length} pages in ${FOLDER}`);
writeFileSync(CARD, modelCard());
console.log(CARD);
writeFileSync(READER_CARD, modelCard(readFileSync(READER_CARD, 'utf8')));
console.log(READER_CARD);
writeFileSync(PLATFORMS, await platforms());
console.log(PLATFORMS);
writeFileSync('docs/to-verify.md', toVerify());
console.log('docs/to-verify.md');
writeFileSync(WHERE_IT_IS, whereItIs());
console.log(WHERE_IT_IS);
