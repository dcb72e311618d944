import type { Stage } from '../../extension/harness/tab';
import { modelStage } from '../model/page';

export const facebookStage = (): Promise<Stage> =>
  modelStage({
    hosts: ['www.facebook.com', 'www.messenger.com'],
    script: 'test/sites/facebook/app.ts',
    title: 'Facebook',
    style: `[role="dialog"] { position: fixed; inset: 40px 300px auto; padding: 16px; background: #eee }
      [role="button"] { display: inline-block; min-width: 24px; min-height: 20px; padding: 4px; background: #dde }
      [role="textbox"] { background: #fff; min-width: 200px } [data-visualcompletion] { pointer-events: none }`,
  });
