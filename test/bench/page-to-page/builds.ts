import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Manifest, manifestFor, type Target } from '../../../tools/build/manifest-for';
import { WEIGHTS } from '../../../tools/check/deep-reader';
import { copyOfBuild } from '../../extension/harness/build';
import { bundle } from '../../extension/harness/bundle';
import { parseWeights } from '../../reader/parse-weights';
import { toOnnx } from '../../reader/to-onnx';
import { LANES } from '../../reader/write-weights';

/** The page that is read on; nothing of ours runs there but the bench's own script. */
export const PAGE = 'https://bench.example/';

const HERE = 'test/bench/page-to-page';
const IN_PAGE = { matches: [`${PAGE}*`], js: ['in-page.js'], run_at: 'document_end' };

/** The production build, with the bench's script in the bench's page. */
export async function ours(target: Target): Promise<string> {
  const copy = copyOfBuild(target);
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.content_scripts.push(IN_PAGE);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(copy, 'in-page.js'), await bundle(`${HERE}/in-page.iife.ts`));
  return copy;
}

/** An extension that answers the same script over the same wire, with onnxruntime-web and the same weights. */
export async function peer(target: Target): Promise<string> {
  const made = mkdtempSync(join(tmpdir(), 'second-look-peer-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  for (const folder of ['peer', 'reader']) mkdirSync(join(made, folder));
  const put = (file: string, contents: string | Uint8Array) => writeFileSync(join(made, file), contents);
  put('in-page.js', await bundle(`${HERE}/in-page.iife.ts`));
  put('peer/background.js', await bundle(`${HERE}/peer/background.iife.ts`));
  put('peer/worker.js', await bundle(`${HERE}/peer/worker.iife.ts`));
  const weights = parseWeights(new Uint8Array(readFileSync(WEIGHTS)));
  put('peer/model.onnx', toOnnx(weights, { whole: true }));
  put('peer/table.json', JSON.stringify({ sizes: weights.sizes, relative: [...weights.relative], lanes: LANES }));
  cpSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', join(made, 'peer/ort.wasm'));
  cpSync('src/reader/vocabulary.txt', join(made, 'reader/vocabulary.txt'));
  const all = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const { manifest_version, version, minimum_chrome_version, content_security_policy, browser_specific_settings } = all;
  const manifest = {
    ...{ manifest_version, version, minimum_chrome_version, content_security_policy, browser_specific_settings },
    name: 'Peer',
    host_permissions: IN_PAGE.matches,
    content_scripts: [IN_PAGE],
    background: { ...all.background, service_worker: 'peer/background.js' },
  };
  put('manifest.json', JSON.stringify(manifestFor(target, manifest as unknown as Manifest)));
  return made;
}
