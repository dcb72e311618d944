import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidanceWith } from '../../src/guidance/guidance';
import type { Printed } from '../../src/guidance/print/printed';
import { readPack } from '../../src/pack/read-pack';
import { readEnvelope } from '../../src/pack/signing/envelope';
import { KeySetSchema } from '../../src/pack/signing/key-set';
import { sha256Hex } from '../../src/pack/signing/sha-256';
import { signedBy } from '../../src/pack/signing/signed-by';
import { speak } from '../../src/platform/words';
import { EXIT, type Exit } from './exit';
import { readBytes } from './files';
import { formsOf } from './print/forms';
import { printProblems } from './print-problems';
import { type Arguments, one } from './read-arguments';

/**
 * Every form of a pack: the policy document, the page for patients, a poster, huddle cards; in each of its languages.
 * Without a file it prints what is built in. What is not signed says so on every sheet.
 */
export async function printCommand(args: Arguments): Promise<Exit> {
  const [path] = args.files;
  const out = one(args, 'out') ?? 'print';
  const printed = path ? await fromFile(path, args) : { guidance: guidanceWith(null), pack: null, signed: null };
  if (printed === 'refused') return EXIT.refused;
  if (printed === 'not-signed-by-these') return EXIT.signature;
  mkdirSync(out, { recursive: true });
  for (const language of printed.pack?.identity.languages ?? (['en-GB', 'cy'] as const)) {
    speak(language);
    // The built-in part is named in the language now spoken.
    const again = { ...printed, guidance: guidanceWith(printed.pack) };
    for (const [name, file] of Object.entries(await formsOf(again, language))) {
      writeFileSync(join(out, name), file);
      console.log(join(out, name));
    }
  }
  if (printed.pack && !printed.signed) console.log('It is not signed: every sheet says so.');
  return EXIT.fine;
}

async function fromFile(path: string, args: Arguments): Promise<Printed | 'refused' | 'not-signed-by-these'> {
  const file = readBytes(path);
  const envelope = readEnvelope(file);
  const bytes = envelope?.bytes ?? file;
  const read = readPack(bytes);
  if (!read.ok) {
    printProblems(read.problems);
    return 'refused';
  }
  const { value: pack } = read;
  const wanted = args.options.get('keys') ?? [];
  const keys = KeySetSchema.safeParse({ number: 1, keys: wanted, threshold: Number(one(args, 'threshold') ?? 1) });
  const by = envelope && keys.success ? await signedBy(envelope, keys.data) : [];
  if (wanted.length > 0 && (!keys.success || by.length < keys.data.threshold)) {
    console.error('Not signed by these keys: nothing was printed.');
    return 'not-signed-by-these';
  }
  const signatures = envelope?.signatures.map(({ keyid }) => keyid) ?? [];
  return {
    guidance: guidanceWith(pack),
    pack,
    signed: envelope && { by: by.length > 0 ? by : signatures, sha256: await sha256Hex(bytes), checked: by.length > 0 },
  };
}
