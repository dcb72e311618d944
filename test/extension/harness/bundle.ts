import { resolve } from 'node:path';
import { build } from 'vite';

const built = new Map<string, Promise<string>>();

/** A fixture's script with the real editors in it, built once for each run. */
export function bundle(entry: string): Promise<string> {
  const before = built.get(entry);
  if (before) return before;
  const now = make(entry);
  built.set(entry, now);
  return now;
}

async function make(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(entry), formats: ['iife'], name: 'fixture', fileName: 'fixture' },
    },
  });
  const script = (Array.isArray(output) ? output[0] : null)?.output.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${entry} did not build.`);
  return script.code;
}
