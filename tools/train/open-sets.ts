import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether all these files of others are under `data`. What is not there is said in one sentence, with what follows. */
export function areThere(
  data: string,
  files: readonly string[],
  say: (what: string) => void,
  otherwise: string,
): boolean {
  const missing = files.filter((file) => !existsSync(join(data, file)));
  if (missing.length === 0) return true;
  say(`${otherwise}, since ${data} holds no ${missing.join(', ')}; docs/model-card.md says where each is from`);
  return false;
}
