import type { Plugin } from 'vite';

/**
 * MiniSearch calls a look-up in its own tree `fetch`. Built under that name it would look like a request, and nobody could
 * see at a glance that our pages make none; so the look-up has another name in what we ship.
 */
export const renameFetch: Plugin = {
  name: 'rename-fetch',
  transform: (code, id) =>
    /[\\/]node_modules[\\/]minisearch[\\/]/.test(id)
      ? { code: code.replace(/\bfetch\b/g, 'getOrMake'), map: null }
      : null,
};
