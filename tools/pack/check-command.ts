import { freedomLostBy } from '../../src/pack/freedom/freedom-lost';
import { readPack } from '../../src/pack/read-pack';
import { stalenessOf } from '../../src/pack/staleness';
import { EXIT, type Exit } from './exit';
import { readBytes } from './files';
import { printLost, printProblems } from './print-problems';
import { type Arguments, today } from './read-arguments';

/** Says everything that is wrong with a pack, or that nothing is. */
export async function checkCommand(args: Arguments): Promise<Exit> {
  const [path] = args.files;
  if (!path) {
    console.error('Which pack? npm run pack -- check pack.json');
    return EXIT.usage;
  }
  const read = readPack(readBytes(path));
  if (!read.ok) {
    printProblems(read.problems);
    return EXIT.refused;
  }
  const lost = freedomLostBy(read.value);
  if (lost.length > 0) {
    printLost(lost);
    return EXIT.refused;
  }
  const { state } = stalenessOf(read.value, today(args));
  console.log(`${path} is a pack, version ${read.value.version}. It could be signed.`);
  if (state !== 'fresh') console.log(`Its dates say: ${state}.`);
  if (read.value.madeWith.length === 0) console.log('Staff will read: not yet made with staff or patients.');
  return EXIT.fine;
}
