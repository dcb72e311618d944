import { readPack } from '../../src/pack/read-pack';
import { readEnvelope } from '../../src/pack/signing/envelope';
import { stalenessOf } from '../../src/pack/staleness';
import { EXIT, type Exit } from './exit';
import { readBytes } from './files';
import { printProblems } from './print-problems';
import { type Arguments, today } from './read-arguments';

/** Shows what is in a pack, signed or not. It says nothing of whether a signature is good: `verify` does. */
export async function inspectCommand(args: Arguments): Promise<Exit> {
  const [path] = args.files;
  if (!path) {
    console.error('Which pack? npm run pack -- inspect pack.json');
    return EXIT.usage;
  }
  const file = readBytes(path);
  const envelope = readEnvelope(file);
  const read = readPack(envelope?.bytes ?? file);
  if (!read.ok) {
    printProblems(read.problems);
    return EXIT.refused;
  }
  const { identity, version, written, reviewBy, writtenBy, approvals, terms, ...rest } = read.value;
  console.log(
    `${identity.organisation['en-GB'] ?? identity.organisation.cy} (${identity.odsCode}), version ${version}`,
  );
  console.log(`written ${written} by ${writtenBy.name}, to be looked at again by ${reviewBy}`);
  console.log(`approved by ${approvals.map(({ name, on }) => `${name} (${on})`).join(', ')}`);
  console.log(`dates: ${stalenessOf(read.value, today(args)).state}`);
  console.log(`signatures: ${envelope?.signatures.map(({ keyid }) => keyid).join(', ') ?? 'none'} (not checked)`);
  for (const [room, list] of Object.entries(rest))
    if (Array.isArray(list) && list.length > 0) console.log(`${room}: ${list.length}`);
  for (const { words, topic, protects, hold } of terms)
    console.log(`term ${words.join(' / ')}: ${topic}, protects ${protects}, ${hold ? `holds (${hold})` : 'advises'}`);
  return EXIT.fine;
}
