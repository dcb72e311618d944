/**
 * Compiles look-up lists into `src/engine/lexicon/lists`: `npm run lexicon [-- --data DIR]`. The folder of open data is
 * not part of the project (`NOTICE` says where each file comes from); what is built from it is. The same data give the
 * same bytes.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { conditions } from './lexicon/conditions';
import { commonWords, everydayWords } from './lexicon/everyday';
import { firstNames } from './lexicon/first-names';
import { pack } from './lexicon/pack';
import { places } from './lexicon/places';
import { sources } from './lexicon/sources';
import { surnames } from './lexicon/surnames';

const given = process.argv.indexOf('--data');
const data = sources(given > 0 ? (process.argv[given + 1] ?? '') : '../shared/data');
const everyday = everydayWords(data);

const OGL = 'Open Government Licence v3.0';
const EVERYDAY =
  'Which entries are everyday words as well was counted in EDOS (CC0), Davidson (MIT), BTC and WNUT17 (CC-BY-4.0).';

write('first-names', firstNames(data, everyday), [
  `First names by births: ONS, NRS and NISRA, by way of ukbabynames; ${OGL}.`,
  EVERYDAY,
]);
write('surnames', surnames(data, everyday), [
  `British surnames: smashew/NameDatabases (Unlicense), and our own; Scotland's commonest: National Records of Scotland, ${OGL}.`,
  EVERYDAY,
]);
write('places', places(data, everyday), [
  `Cities, towns and villages: OS Open Names, by way of british-placenames. Contains OS data (c) Crown copyright and`,
  `database right; ${OGL}. Towns and Northern Ireland: ONS, ${OGL}, and GeoNames, CC-BY-4.0. Authorities: ONS, ${OGL}.`,
  EVERYDAY,
]);
write('common-words', commonWords(everyday), [
  'Common English words, counted in EDOS (CC0), Davidson (MIT), BTC and WNUT17 (CC-BY-4.0).',
]);
write('diseases', conditions(data, everyday), [
  'Disease names: Disease Ontology by way of dhimmel/disease-ontology, CC-BY-3.0 (CC0 in later releases).',
  EVERYDAY,
]);

function write(name: string, entries: ReadonlyMap<string, number>, header: readonly string[]) {
  const packed = pack(entries);
  const comment = ['Built by `npm run lexicon`; do not edit.', ...header].map((line) => ` * ${line}`).join('\n');
  writeFileSync(`src/engine/lexicon/lists/${name}.ts`, `/**\n${comment}\n */\nexport const packed = \`${packed}\`;\n`);
  const size = (gzipSync(packed, { level: 9 }).length / 1024).toFixed(1);
  console.log(`${name}: ${entries.size} entries, ${size} KB gzip`);
}
