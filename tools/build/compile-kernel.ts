import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const SOURCES = 'src/reader/kernel';
const MADE = 'node_modules/.cache/second-look';
/** Plain SIMD only: relaxed SIMD gives other bits on other processors, and gains nothing on old ones. */
const OPTIONS = ['--enable', 'simd', '--runtime', 'stub', '-O3', '--converge', '--noAssert', '--disableWarning', '112'];

/** The deep reader's kernel as WebAssembly. Compiling takes 2 s, so what was made of the very same sources is kept. */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
  const sources = readdirSync(SOURCES).filter((file) => file.endsWith('.ts'));
  const print = createHash('sha256').update(JSON.stringify([asc.version, OPTIONS]));
  for (const file of sources.sort()) print.update(readFileSync(join(SOURCES, file)));
  const kept = join(MADE, `kernel-${print.digest('hex')}.wasm`);
  if (existsSync(kept)) return new Uint8Array(readFileSync(kept));
  let made: Uint8Array | string = '';
  const { error, stderr } = await asc.main([join(SOURCES, 'index.ts'), '--outFile', 'kernel.wasm', ...OPTIONS], {
    writeFile(_name, contents) {
      made = contents;
    },
  });
  if (error || typeof made === 'string') throw new Error(`The kernel does not compile.\n${stderr.toString()}`);
  mkdirSync(MADE, { recursive: true });
  writeFileSync(kept, made);
  return new Uint8Array(made);
}
