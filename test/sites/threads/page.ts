import type { Stage } from '../../extension/harness/tab';
import { modelStage } from '../model/page';

export const threadsStage = (): Promise<Stage> =>
  modelStage({
    hosts: ['www.threads.com'],
    script: 'test/sites/threads/app.ts',
    title: 'Threads',
    style: `[role="dialog"] { position: fixed; inset: 40px 300px auto; padding: 16px; background: #eee }
      [role="button"], [role="menuitem"] { display: inline-block; min-width: 24px; min-height: 20px; padding: 4px }
      [role="textbox"] { background: #fff; min-width: 200px }`,
  });
