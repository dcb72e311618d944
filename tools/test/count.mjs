/** Prints `N passed, N failed` over all reports in out/reports; exit 1 when anything failed or nothing ran. Node alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { addUp } from './add-up.mjs';

const folder = process.argv[2] ?? 'out/reports';
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
const { passed, failed } = addUp(files.map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))));

console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
