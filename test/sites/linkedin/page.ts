import type { Stage } from '../../extension/harness/tab';
import { modelStage } from '../model/page';

export const linkedinStage = (): Promise<Stage> =>
  modelStage({
    hosts: ['www.linkedin.com'],
    script: 'test/sites/linkedin/app.ts',
    title: 'LinkedIn',
    style: `[role="dialog"] { position: fixed; inset: 20px 200px auto; padding: 16px; background: #eee }
      button, [role="menuitem"] { min-width: 24px; min-height: 20px } [role="textbox"] { background: #fff; min-width: 200px }
      iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0 } .ql-clipboard { display: none }`,
  });
