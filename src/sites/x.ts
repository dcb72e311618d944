import { defineSite, hook } from '../platform/site';

/** X, formerly Twitter. Never seen live: every hook is from public reports (`docs/platforms.md`). */
export const site = defineSite({
  id: 'x',
  hosts: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  composers: [
    {
      box: hook('[data-testid^="tweetTextarea_"]', 'insin/control-panel-for-twitter', '2026-08', 'B'),
      root: hook('[role="dialog"], [data-testid="primaryColumn"], main, body', 'structure', '2026-08', 'C'),
      sends: [
        hook(
          '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
          'insin/control-panel-for-twitter',
          '2026-08',
          'B',
        ),
      ],
      keys: ['Ctrl+Enter', 'Meta+Enter'],
      kinds: [],
      otherwise: 'post',
    },
  ],
  reposts: [],
  shareAddresses: ['/intent/post', '/intent/tweet', '/compose/'],
  replayTested: false,
});
