import { readFileSync } from 'node:fs';
import { KeySetSchema } from '../../src/pack/signing/key-set';
import { openPack } from '../../src/pack/signing/open-pack';
import { EXIT, type Exit } from './exit';
import { readBytes } from './files';
import { printProblems } from './print-problems';
import { type Arguments, one, today } from './read-arguments';

/** What says that it is the signature that fails, not the pack. */
const OF_SIGNATURE = new Set(['not_signed', 'signed_by_stranger', 'too_few_signatures']);

/** Does what a browser does: would this file be taken with these keys? */
export async function verifyCommand(args: Arguments): Promise<Exit> {
  const [path] = args.files;
  const keys = KeySetSchema.safeParse({
    number: 1,
    keys: args.options.get('keys') ?? [],
    threshold: Number(one(args, 'threshold') ?? 1),
  });
  if (!path || !keys.success) {
    console.error('npm run pack -- verify pack.signed.json --keys KEY [--keys KEY --threshold 2] [--ods RX9]');
    return EXIT.usage;
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const opened = await openPack(readBytes(path), {
    keys: keys.data,
    floors: {},
    odsCode: one(args, 'ods') ?? null,
    version,
    today: today(args),
  });
  if (!opened.ok) {
    printProblems(opened.problems);
    return opened.problems.some(({ key }) => OF_SIGNATURE.has(key)) ? EXIT.signature : EXIT.refused;
  }
  const least = Number(one(args, 'at-least') ?? 1);
  if (opened.pack.version < least) {
    printProblems([{ path: '', key: 'rolled_back', fill: { version: opened.pack.version } }]);
    return EXIT.refused;
  }
  console.log(`version ${opened.pack.version}, signed by ${opened.signedBy.join(' and ')}, ${opened.staleness.state}`);
  console.log(`sha256 ${opened.sha256}`);
  return EXIT.fine;
}
