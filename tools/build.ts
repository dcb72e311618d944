/**
 * `npm run build`: one manifest, two builds, `dist/chromium` and `dist/firefox`. Every script is the same in both;
 * only the manifest differs. Content scripts are self-contained (`*.iife.ts`), so that no file of the extension is
 * web-accessible and no page can fetch one.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { contentScripts, pages } from './build/entries';
import { manifestFor, TARGETS } from './build/manifest-for';

/** Where the builds go: `dist`, or another folder so that two builds do not meet. */
const dist = process.env.SECOND_LOOK_DIST ?? 'dist';
const out = resolve(dist, 'shared');

const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  json: { stringify: false, namedExports: true },
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
await build({
  ...common,
  root: 'src',
  base: './',
  build: {
    ...common.build,
    modulePreload: false,
    rolldownOptions: {
      input: { background: resolve('src/background/index.ts'), ...pages() },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
for (const [name, entry] of Object.entries(contentScripts()))
  await build({
    ...common,
    build: {
      ...common.build,
      lib: { entry, formats: ['iife'], name: 'secondLook', fileName: () => `content/${name}.js` },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });

for (const target of TARGETS) {
  const folder = `${dist}/${target}`;
  await mkdir(folder, { recursive: true });
  await cp(out, folder, { recursive: true });
  await cp('public', folder, { recursive: true });
  await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(target, manifest), null, 2)}\n`);
}
await rm(out, { recursive: true });
