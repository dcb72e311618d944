import { bundle } from '../../extension/harness/bundle';
import type { Stage } from '../../extension/harness/tab';

const STYLE = `body { font: 16px sans-serif } #layers > [role] { position: fixed; inset: 40px 200px auto; padding: 16px;
  background: #eee; z-index: 5 } [data-testid^="tweetTextarea_"] { min-height: 40px; white-space: pre-wrap }
  #proxy { cursor: pointer }`;

/** Every address of x.com, answered by the model. */
export async function xStage(): Promise<Stage> {
  const script = await bundle('test/sites/x/app.ts');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>X</title><style>${STYLE}</style>
<body><div id="react-root"></div><div id="layers"></div><script src="/fixture.js"></script></body></html>`;
  return (url) => {
    if (url.hostname !== 'x.com') return null;
    return url.pathname === '/fixture.js'
      ? { type: 'text/javascript', body: script }
      : { type: 'text/html', body: html };
  };
}
