import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../../../tools/build/manifest-for';
import { plantedWeights } from '../../reader/planted-weights';
import { copyOfBuild } from '../harness/build';

/** A copy of the build whose deep reader knows one word (`PLANTED`). */
export async function builtWithReader(target: Target): Promise<string> {
  const copy = copyOfBuild(target);
  writeFileSync(join(copy, 'reader', 'weights.bin'), await plantedWeights());
  return copy;
}
