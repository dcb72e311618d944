import { readFile } from 'node:fs/promises';
import { bundle } from '../../extension/harness/bundle';
import type { Stage } from '../../extension/harness/tab';

type Wish = {
  /** Which hosts it answers, such as `www.facebook.com`. */
  hosts: readonly string[];
  /** The page's script, bundled with the real editors: `test/sites/facebook/app.ts`. */
  script: string;
  title: string;
  style?: string;
  /** Sheets of packages that an editor needs to work at all. */
  sheets?: readonly string[];
  body?: string;
};

const SPACE =
  'body { font: 16px sans-serif; margin: 16px } [contenteditable] { min-height: 24px; white-space: pre-wrap }';

/** Every address of the hosts is answered by one page and its script, which looks at the path. */
export async function modelStage({ hosts, script, title, style = '', sheets = [], body = '' }: Wish): Promise<Stage> {
  const code = await bundle(script);
  const css = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>${[SPACE, ...css, style].join('\n')}</style><body>${body}<script src="/fixture.js"></script></body></html>`;
  return (url) => {
    if (!hosts.includes(url.hostname)) return null;
    return url.pathname === '/fixture.js' ? { type: 'text/javascript', body: code } : { type: 'text/html', body: html };
  };
}
