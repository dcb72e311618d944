import type { Stage } from '../../extension/harness/tab';
import { modelStage } from '../model/page';

export const instagramStage = (): Promise<Stage> =>
  modelStage({
    hosts: ['www.instagram.com'],
    script: 'test/sites/instagram/app.ts',
    title: 'Instagram',
    style: `[role="dialog"] { position: fixed; inset: 40px 300px auto; padding: 16px; background: #eee }
      [role="button"] { display: inline-block; min-width: 24px; min-height: 20px; padding: 4px }
      [role="textbox"] { background: #fff; min-width: 200px } .picture { height: 60px }`,
  });
