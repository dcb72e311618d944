import { readFileSync } from 'node:fs';
import { SAMPLES } from './samples';

/** The demonstration stands here, so that the production build and its real match patterns are what runs. */
export const ADDRESS = 'https://x.com/home';

/** Everything asked of this host is answered by this machine. */
export const HOST = 'https://x.com/';

/** The demonstration composer with its drafts, as one page without any file beside it. */
export function demonstrationPage(): string {
  const page = readFileSync(new URL('./demonstration.html', import.meta.url), 'utf8');
  return page.replace('id="drafts">{}', `id="drafts">${JSON.stringify(SAMPLES).replaceAll('<', '\\u003c')}`);
}
