import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../../../tools/build/manifest-for';
import { plantedWeights } from '../../reader/planted-weights';
import { copyOfBuild } from '../harness/build';

let made: string | null = null;

/**
 * A build whose deep reader knows one word (`PLANTED`): a copy of the build that is there with other weights, or, while no
 * weights ship, one made for this.
 */
export async function builtWithReader(target: Target): Promise<string> {
  const weights = await plantedWeights();
  const copy = made ? join(made, target) : copyOfBuild(target);
  const file = join(copy, 'reader', 'weights.bin');
  if (existsSync(file)) {
    if (!made) writeFileSync(file, weights);
    return copy;
  }
  made = mkdtempSync(join(tmpdir(), 'second-look-reader-'));
  const folder = made;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const planted = join(folder, 'planted.bin');
  writeFileSync(planted, weights);
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/build.ts'], {
    env: { ...process.env, SECOND_LOOK_DIST: join(folder, 'dist'), SECOND_LOOK_WEIGHTS: planted },
    stdio: 'inherit',
  });
  made = join(folder, 'dist');
  return join(made, target);
}
