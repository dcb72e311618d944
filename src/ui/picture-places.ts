/**
 * What becomes of a file's metadata, as far as others have tried it and written it down. Platforms change this without a
 * word, so it is said with "usually", and of a place that is not here that it is not known.
 */
export type Becomes = 'removed' | 'removed_from_pictures' | 'by_way' | 'partly';
type Place = { becomes: Becomes; source: string; seen: string };

const COMPARED = 'https://timestampcamera.net/photo-guides/which-social-media-platforms-strip-exif-data';
const POLICIES = 'https://privacystrip.com/blog/social-media-metadata-policies/';

const removed = (...sources: string[]): Place => ({ becomes: 'removed', source: sources.join(' '), seen: '2026-11' });
const fediverse: Place = {
  becomes: 'removed_from_pictures',
  // Places were taken out of pictures; of a film somebody found theirs still in it.
  source: 'https://github.com/mastodon/mastodon/issues/25262 https://github.com/mastodon/mastodon/issues/22948',
  seen: '2026-11',
};

/** By the id of a site. */
export const PLACES: Readonly<Record<string, Place>> = {
  x: removed(COMPARED, POLICIES),
  facebook: removed(COMPARED),
  instagram: removed(COMPARED),
  linkedin: removed(COMPARED),
  reddit: removed(COMPARED),
  tiktok: removed(COMPARED),
  bluesky: removed(
    'https://github.com/bluesky-social/social-app/issues/102',
    'https://github.com/bluesky-social/social-app/issues/7415',
  ),
  mastodon: fediverse,
  elk: fediverse,
  phanpy: fediverse,
  whatsapp: { becomes: 'by_way', source: `${COMPARED} ${POLICIES}`, seen: '2026-11' },
  discord: { becomes: 'partly', source: COMPARED, seen: '2026-11' },
};

export const becomesOf = (platform: string | undefined): Becomes | 'unknown' =>
  PLACES[platform ?? '']?.becomes ?? 'unknown';
