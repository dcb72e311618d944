import { describe, expect, test } from 'vitest';
import { watchersFor } from '../../src/background/granted-watchers';

const DESCRIBED = ['https://x.com/*'];
const scripts = (patterns: string[]) =>
  Object.fromEntries(watchersFor(patterns, DESCRIBED).map(({ js, matches }) => [js, matches]));

describe('what is registered for a place that the person granted', () => {
  test('nothing, where nothing was granted', () => expect(watchersFor([], DESCRIBED)).toEqual([]));

  test('WhatsApp and Discord, known by their host, get their own', () => {
    expect(scripts(['https://web.whatsapp.com/*', 'https://discord.com/*'])).toEqual({
      'content/watch-whatsapp.js': ['https://web.whatsapp.com/*'],
      'content/watch-discord.js': ['https://discord.com/*'],
    });
  });

  test('any other host gets the one that looks for itself what the page is', () => {
    expect(scripts(['https://mastodon.example/*'])).toEqual({
      'content/watch-granted.js': ['https://mastodon.example/*'],
    });
  });

  test('with leave for every page the known hosts keep their own, and nowhere run two', () => {
    const watchers = watchersFor(['https://*/*'], DESCRIBED);
    expect(watchers.map(({ js }) => js)).toEqual([
      'content/watch-whatsapp.js',
      'content/watch-discord.js',
      'content/watch-granted.js',
    ]);
    expect(watchers.at(-1)?.excludeMatches).toEqual([
      'https://x.com/*',
      'https://web.whatsapp.com/*',
      'https://discord.com/*',
    ]);
  });

  test('a place switched on with all that lies under it takes in a known host', () => {
    expect(Object.keys(scripts(['https://*.discord.com/*']))).toEqual([
      'content/watch-discord.js',
      'content/watch-granted.js',
    ]);
  });
});
