/**
 * `npm run build`: one manifest, two builds, `dist/chromium` and `dist/firefox`. Every script is the same in both;
 * only the manifest differs. Content scripts are self-contained (`*.iife.ts`), so that no file of the extension is
 * web-accessible and no page can fetch one.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { compileKernel } from './build/compile-kernel';
import { contentScripts, pages, workers } from './build/entries';
import { manifestFor, TARGETS } from './build/manifest-for';
import { renameFetch } from './build/rename-fetch';

/** Where the builds go: `dist`, or another folder so that two builds do not meet. */
const dist = process.env.SECOND_LOOK_DIST ?? 'dist';
const out = resolve(dist, 'shared');
/** The deep reader's weights. A package without them has no deep reader, and its scripts do not ask for one. */
const weights = process.env.SECOND_LOOK_WEIGHTS ?? 'public/reader/weights.bin';
const hasReader = existsSync(weights);

const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  json: { stringify: false, namedExports: true },
  plugins: [renameFetch],
  define: { 'import.meta.env.HAS_READER': JSON.stringify(hasReader) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: out,
    emptyOutDir: false,
    copyPublicDir: false,
    target: ['chrome137', 'firefox142'],
    assetsInlineLimit: 0,
  },
};

await rm(dist, { recursive: true, force: true });
// Each page on its own: what it shows first is then one file, and not the thirty that it could share with the others
for (const [name, entry] of Object.entries({ background: resolve('src/background/index.ts'), ...pages() }))
  await build({
    ...common,
    root: 'src',
    base: './',
    build: {
      ...common.build,
      // A link to a script that comes later would hold up the page's load, which a popup waits for before it is shown
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: {
        input: { [name]: entry },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `chunks/${name}/[name].js`,
          assetFileNames: `assets/${name}/[name][extname]`,
        },
      },
    },
  });
for (const [name, entry] of Object.entries({ ...contentScripts(), ...workers() }))
  await build({
    ...common,
    build: {
      ...common.build,
      lib: { entry, formats: ['iife'], name: 'secondLook', fileName: () => `${name}.js` },
    },
    define: { ...common.define, 'process.env.NODE_ENV': '"production"' },
  });

if (hasReader) {
  await mkdir(`${out}/reader`);
  await writeFile(`${out}/reader/kernel.wasm`, await compileKernel());
  await cp('src/reader/vocabulary.txt', `${out}/reader/vocabulary.txt`);
}

for (const target of TARGETS) {
  const folder = `${dist}/${target}`;
  await mkdir(folder, { recursive: true });
  await cp(out, folder, { recursive: true });
  await cp('public', folder, { recursive: true });
  if (hasReader) await cp(weights, `${folder}/reader/weights.bin`);
  await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(target, manifest), null, 2)}\n`);
}
await rm(out, { recursive: true });
