import { readFileSync } from 'node:fs';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';
import { worse } from '../../src/engine/types/review';
import { freedomSet } from '../../src/pack/freedom/freedom-set';
import { readPack } from '../../src/pack/read-pack';
import { toPolicy } from '../../src/pack/to-policy';
import { readDraftLine } from '../check/read-draft-line';
import { EXIT, type Exit } from './exit';
import { readBytes } from './files';
import { printProblems } from './print-problems';
import { type Arguments, one, today } from './read-arguments';

/** What a pack does to drafts, before and after. It fails when a draft that must stay free gets a worse answer. */
export async function testCommand(args: Arguments): Promise<Exit> {
  const [path] = args.files;
  if (!path) {
    console.error('Which pack? npm run pack -- test pack.json [--drafts drafts.jsonl]');
    return EXIT.usage;
  }
  const read = readPack(readBytes(path));
  if (!read.ok) {
    printProblems(read.problems);
    return EXIT.refused;
  }
  const policy = toPolicy(read.value, today(args));
  const own = one(args, 'drafts');
  const drafts = own ? draftsIn(own) : freedomSet;
  const changed = drafts
    .map((draft) => ({ draft, before: check(draft, PLAIN_POLICY).outcome, after: check(draft, policy).outcome }))
    .filter(({ before, after }) => before !== after);
  for (const { draft, before, after } of changed) console.log(`${before} -> ${after}: ${draft.text}`);
  const worsened = changed.filter(({ before, after }) => worse(before, after) === after);
  console.log(`${drafts.length} drafts, ${changed.length} with another answer, ${worsened.length} with a graver one.`);
  return own || worsened.length === 0 ? EXIT.fine : EXIT.refused;
}

function draftsIn(path: string) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const read = readDraftLine(line);
      if (!read.ok) throw new Error(`${path}, line ${i + 1}: ${read.error}`);
      return read.draft;
    });
}
