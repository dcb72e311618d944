/**
 * `npm run kit -- --pack pack.signed.json --packKeys KEY --chrome-id ID --edge-id ID [--out kit]`: everything that an IT
 * department needs to give Second Look to its browsers. Each value of public/managed-schema.json is an option of that name.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chrome, edge, firefox } from './kit/browsers';
import { FIELDS } from './kit/fields';
import { kitFiles } from './kit/kit-files';
import { type Given, readValues } from './kit/read-values';

/** What the command ends with; docs/rollout.md has the same list. */
const EXIT = { fine: 0, refused: 1, usage: 2, file: 3 } as const;

const ids = {
  'chrome-id': { type: 'string' },
  'edge-id': { type: 'string' },
  'firefox-xpi': { type: 'string' },
} as const;
const fields = Object.fromEntries(
  FIELDS.map(({ name, kind }) => [
    name,
    { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
  ]),
);

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return EXIT.file;
});

async function run(): Promise<number> {
  const options = { ...fields, ...ids, out: { type: 'string', default: 'kit' } } as const;
  const read = readOptions(() => parseArgs({ options, strict: true }).values);
  if (typeof read === 'string') return say(EXIT.usage, read);
  const { 'chrome-id': chromeId, 'edge-id': edgeId, 'firefox-xpi': xpi, out, ...rest } = read;
  const wanted: Given = rest;
  const wrong = [chromeId, edgeId].find((id) => id !== undefined && !/^[a-p]{32}$/.test(String(id)));
  if (wrong !== undefined) return say(EXIT.usage, `${wrong} is no id of a store: those are 32 letters from a to p.`);
  if (xpi !== undefined && !String(xpi).startsWith('https://'))
    return say(EXIT.usage, 'Firefox installs over https alone.');
  const pack = typeof wanted.pack === 'string' ? readFileSync(wanted.pack, 'utf8') : undefined;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const values = await readValues({ ...wanted, pack }, new Date().toISOString().slice(0, 10), version);
  if (!values.ok) return say(EXIT.refused, ...values.problems, 'No kit was written.');
  if (Object.keys(values.values).length === 0)
    return say(EXIT.usage, `Say what to set: ${FIELDS.map(({ name }) => `--${name}`).join(', ')}.`);
  const browsers: Browser[] = [
    ...(chromeId ? [chrome(String(chromeId))] : []),
    ...(edgeId ? [edge(String(edgeId))] : []),
    firefox(xpi === undefined ? null : String(xpi)),
  ];
  const folder = String(out);
  if (existsSync(folder)) return say(EXIT.file, `${folder} is already there; nothing was written.`);
  for (const [name, file] of Object.entries(kitFiles(browsers, values.values))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), file);
  }
  console.log(
    `${folder}: for ${browsers.map(({ title }) => title).join(', ')}. Begin with ${join(folder, 'READ-ME.txt')}.`,
  );
  if (!chromeId || !edgeId) console.log('Without --chrome-id or --edge-id that browser is left out.');
  return EXIT.fine;
}

function say(exit: number, ...lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return exit;
}

/** What was given, or what is wrong with it. */
function readOptions<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
