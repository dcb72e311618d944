/**
 * Compiles the public figures into the small files of `src/engine/identify/figures`:
 * `npm run figures -- --data FOLDER` (default `../shared/data/figures`, described in its SOURCES.md).
 */

import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readAges } from './ages';
import { readAreas } from './areas';
import { readBodies } from './bodies';
import { readRates } from './rates';
import { readTowns } from './towns';
import { writeFigures } from './write-figures';

const OUT = 'src/engine/identify/figures';
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/figures' } } });
const data = values.data;
const areas = readAreas(data);

writeFigures(OUT, {
  file: 'areas.ts',
  says: 'Local authorities, counties, regions, nations: `name|people|women by ten years of age|men`, shares per 1,000 of all.',
  sources: [
    'Office for National Statistics with NRS and NISRA, mid-2022 population estimates, boundaries of April 2023.',
    'Open Government Licence v3.0.',
  ],
  exports: { AREAS: areas.map((area) => area.line) },
});
writeFigures(OUT, {
  file: 'ages.ts',
  says: 'People of the United Kingdom by single year of age, 90 and over last: `women|men` per 100,000 of all.',
  sources: ['Office for National Statistics, mid-2023 population estimates.', 'Open Government Licence v3.0.'],
  exports: { AGES: readAges(data) },
});
writeFigures(OUT, {
  file: 'towns.ts',
  says: 'Towns and villages: `name|people|line of areas.ts in which it lies, base 36`. Of equal names the largest.',
  sources: [
    'England over 5,000 people: Office for National Statistics, Census 2011, Open Government Licence v3.0; contains OS data',
    '(c) Crown copyright and database right. The others: GeoNames (geonames.org), CC BY 4.0, mixed years, rounded.',
  ],
  exports: { TOWNS: readTowns(data, areas) },
});
writeFigures(OUT, {
  file: 'bodies.ts',
  says: 'Health bodies: `people served|names of the body and its hospitals`, without words such as "hospital" and "trust".',
  sources: [
    'Hospitals: NHS Choices 2018, Public Health Scotland, Welsh Government and Department of Health NI 2024. Boards: ONS, PHS,',
    'NISRA, 2020 to 2022. English trusts: estimated here from OHID, NHS Acute (Hospital) Trust Catchment Populations, 2022,',
    '(c) Crown copyright, which gives shares by authority, not sizes. Open Government Licence v3.0.',
  ],
  exports: { BODIES: readBodies(data, areas) },
});
writeFigures(OUT, {
  file: 'rates.ts',
  says: 'Events in a year, or people on a register, per 1,000 people.',
  sources: [
    'Attendances, admissions: NHS England 2023. Ambulance: Welsh Government 2023. Births, deaths: ONS, year to mid-2020.',
    'Conditions: NHS Digital, Quality and Outcomes Framework 2020-21, England, all ages. Open Government Licence v3.0.',
  ],
  exports: { RATES: readRates(data) },
});

const packed = readdirSync(OUT).map((file) => ({ file, bytes: gzipSync(readFileSync(`${OUT}/${file}`)).length }));
for (const { file, bytes } of packed) console.log(`${file}: ${bytes} bytes gzip`);
console.log(`all: ${packed.reduce((sum, { bytes }) => sum + bytes, 0)} bytes gzip`);
