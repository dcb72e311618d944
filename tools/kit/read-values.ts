import { sentenceOf } from '../../src/guidance/pack-words';
import { readEnvelope } from '../../src/pack/signing/envelope';
import { KeySetSchema } from '../../src/pack/signing/key-set';
import { openPack } from '../../src/pack/signing/open-pack';
import { inlinePackIn, readPolicy } from '../../src/platform/policy';
import { FIELDS, type Value, type Values } from './fields';

/** What was written on the command line, by the schema's own names; `pack` is the text of its file. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
export type ReadValues = { ok: true; values: Values } | { ok: false; problems: readonly string[] };

/**
 * What the organisation wants to set, exactly if a browser would take all of it: each value is read as the extension reads
 * it, and the pack is opened with the keys that go out beside it.
 * @param today `YYYY-MM-DD`
 * @param version of Second Look, `1.2.3`
 */
export async function readValues(given: Given, today: string, version: string): Promise<ReadValues> {
  const wanted: Record<string, Value> = {};
  for (const field of FIELDS) {
    const value = toValue(given[field.name], field.kind);
    if (value !== null) wanted[field.name] = value;
  }
  if (typeof wanted.pack === 'string') wanted.pack = onOneLine(wanted.pack);
  const named = await withPackNames(wanted, today, version);
  if (!named.ok) return named;
  const problems = Object.entries(named.values).flatMap(([name, value]) => problemWith(name, value));
  return problems.length > 0 ? { ok: false, problems } : named;
}

function toValue(written: Given[string], kind: (typeof FIELDS)[number]['kind']): Value | null {
  if (written === undefined || written === false) return null;
  if (kind === 'number') return Number(written);
  return written;
}

/** Its signatures are over what is inside, so the envelope may be written on one line; registries need that. */
function onOneLine(file: string): string {
  try {
    return JSON.stringify(JSON.parse(file));
  } catch {
    return file;
  }
}

/** Opens the pack as a browser would, and takes the organisation's name and code out of it where none were given. */
async function withPackNames(wanted: Record<string, Value>, today: string, version: string): Promise<ReadValues> {
  const { pack, packKeys, packKeysNeeded, packAddress, organisationCode } = wanted;
  if (pack === undefined && packAddress === undefined) return { ok: true, values: wanted };
  if (packKeys === undefined)
    return {
      ok: false,
      problems: ['packKeys: without keys no browser takes a pack. npm run pack -- new-key prints one.'],
    };
  if (typeof pack !== 'string') return { ok: true, values: wanted };
  const file = new TextEncoder().encode(pack);
  const keys = KeySetSchema.safeParse({ number: 1, keys: packKeys, threshold: packKeysNeeded ?? 1 });
  if (!keys.success || !readEnvelope(file))
    return { ok: false, problems: ['pack: this is no signed pack, or packKeys are no keys.'] };
  const odsCode = typeof organisationCode === 'string' ? organisationCode : null;
  const opened = await openPack(file, { keys: keys.data, floors: {}, odsCode, version, today });
  if (!opened.ok) return { ok: false, problems: opened.problems.map((one) => `pack: ${sentenceOf(one)}`) };
  const { organisation, odsCode: code } = opened.pack.identity;
  const name = organisation['en-GB'] ?? organisation.cy ?? code;
  return { ok: true, values: { organisationName: name.slice(0, 120), organisationCode: code, ...wanted } };
}

/** A value that the extension would leave out, or read as another, is not sent to thousands of machines. */
function problemWith(name: string, value: Value): string[] {
  const texts = typeof value === 'object' ? value : [String(value)];
  if (texts.some((text) => /[\r\n]/.test(text))) return [`${name}: this must fit on one line.`];
  const read: unknown =
    name === 'pack' ? inlinePackIn({ pack: value }) : Reflect.get(readPolicy({ [name]: value }), name);
  const taken = Array.isArray(read) ? read.length === texts.length : read !== undefined && read !== null;
  return taken ? [] : [`${name}: Second Look would not take ${JSON.stringify(value).slice(0, 80)}.`];
}
