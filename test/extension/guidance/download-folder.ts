import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soon } from '../popup/open';

/** Where a browser puts what is saved. `saved` is the one text file in it, once it is whole. */
export function downloadFolder() {
  const path = mkdtempSync(join(tmpdir(), 'second-look-downloads-'));
  const files = () => readdirSync(path).filter((name) => name.endsWith('.txt'));
  const read = (name: string) => readFileSync(join(path, name), 'utf8');
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
    async saved(): Promise<{ name: string; text: string }> {
      await soon(() => files().map((name) => read(name).length > 0)).toEqual([true]);
      const [name = ''] = files();
      return { name, text: read(name) };
    },
  };
}
