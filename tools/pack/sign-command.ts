import { existsSync, writeFileSync } from 'node:fs';
import { freedomLostBy } from '../../src/pack/freedom/freedom-lost';
import { readPack } from '../../src/pack/read-pack';
import { readEnvelope, writeEnvelope } from '../../src/pack/signing/envelope';
import { fingerprintOf } from '../../src/pack/signing/key-set';
import { sign } from '../../src/pack/signing/sign';
import { EXIT, type Exit } from './exit';
import { readBytes, writeNew } from './files';
import { openKeyFile } from './key-file';
import { printLost, printProblems } from './print-problems';
import { type Arguments, one } from './read-arguments';

/** Signs a pack, or adds a second signature. What would be refused, or makes free drafts less free, is not signed. */
export async function signCommand(args: Arguments): Promise<Exit> {
  const [path] = args.files;
  const keyFile = one(args, 'key');
  if (!path || !keyFile) {
    console.error('npm run pack -- sign pack.json --key pack-key.pem [--out pack.signed.json]');
    return EXIT.usage;
  }
  const file = readBytes(path);
  const before = readEnvelope(file);
  const bytes = before?.bytes ?? file;
  const read = readPack(bytes);
  if (!read.ok) {
    printProblems(read.problems);
    return EXIT.refused;
  }
  const lost = freedomLostBy(read.value);
  if (lost.length > 0) {
    printLost(lost);
    return EXIT.refused;
  }
  const envelope = await sign('pack', bytes, await openKeyFile(keyFile), before?.signatures);
  const signed = writeEnvelope(envelope);
  const out = one(args, 'out') ?? (before ? path : path.replace(/(?:\.json)?$/, '.signed.json'));
  if (before && existsSync(out) && out === path) writeFileSync(out, signed);
  else writeNew(out, signed);
  const keys = envelope.signatures.flatMap(({ key }) => key ?? []);
  console.log(`${out}: version ${read.value.version}, ${envelope.signatures.length} signed.`);
  console.log(`whoever adds it by hand compares: ${await fingerprintOf({ keys, threshold: keys.length })}`);
  return EXIT.fine;
}
