import { starter } from '../../src/pack/starter';
import { EXIT, type Exit } from './exit';
import { writeNew } from './files';
import { type Arguments, today } from './read-arguments';

/** Writes a pack to begin with. What only the organisation knows is left empty, so that `check` asks for it. */
export async function newCommand(args: Arguments): Promise<Exit> {
  const path = args.files[0] ?? 'pack.json';
  writeNew(path, `${JSON.stringify(starter(today(args)), null, 2)}\n`);
  console.log(`${path} is yours to fill in. Then: npm run pack -- check ${path}`);
  return EXIT.fine;
}
