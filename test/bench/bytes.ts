import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Subject } from './subjects';

const ENTRY = resolve('bench-entry.ts');

/** Vite writes an asset of a library into its code; a page would load it as it is, so it is weighed beside. */
const INLINED = /data:application\/wasm;base64,[\w+/=]+/g;

/** Gzip bytes that a page would load for it: one minified bundle, and its WebAssembly beside it. */
export async function bytesOf({ entry, wasm }: Subject): Promise<number> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    json: { stringify: false, namedExports: true },
    build: {
      write: false,
      assetsInlineLimit: 0,
      lib: { entry: ENTRY, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? entry : null),
      },
    ],
  });
  const outputs = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = outputs.flatMap((part) => (part.type === 'chunk' ? [part.code.replace(INLINED, '')] : []));
  return [...code, ...(wasm ? [readFileSync(wasm)] : [])].reduce((sum, part) => sum + gzipSync(part).length, 0);
}

/** Gzip bytes of scripts of our build by the beginning of their name. */
export const builtBytes = (...files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
