import welsh from '../../public/_locales/cy/reach.json';
import english from '../../public/_locales/en_GB/reach.json';
import { catalogue } from '../platform/words';

export type NotCovered = Exclude<keyof typeof english, 'heading'>;
export const reachWords = catalogue(english, welsh);

/**
 * What of each platform is out of reach, by the id of its site file: for the popup and the table in the documentation. It
 * stands apart from the site files, so that no page carries it.
 */
export const NOT_COVERED: Readonly<Record<string, readonly NotCovered[]>> = {
  bluesky: ['profile', 'lists', 'live', 'other_addresses'],
  careopinion: ['half_hour'],
  discord: ['desktop_app', 'forum_titles', 'polls', 'profile', 'send_button', 'voice'],
  elk: ['audience', 'boosts', 'profile'],
  facebook: ['stories', 'live', 'listings', 'messages_in_windows', 'profile', 'polls', 'business_suite'],
  generic: ['audience', 'unknown_controls', 'guest_comments'],
  instagram: ['stories', 'pictures', 'notes', 'live', 'audience', 'profile'],
  linkedin: ['articles', 'forms', 'live', 'profile', 'reposts_other_languages'],
  mastodon: ['quick_boosts', 'polls', 'profile'],
  medium: ['editing', 'other_addresses', 'margin', 'lists', 'profile'],
  phanpy: ['boosts', 'polls', 'profile'],
  quora: ['editing', 'messages', 'shares', 'profile'],
  reddit: ['chat', 'crossposts', 'live', 'polls', 'profile'],
  substack: ['editing', 'chat', 'live', 'restacks', 'other_addresses', 'profile'],
  threads: ['audience', 'messages', 'polls', 'profile', 'reposts_other_languages'],
  tiktok: ['editing', 'stories', 'pictures', 'live', 'audience', 'shares', 'profile'],
  tumblr: ['asks', 'messages', 'polls', 'quick_reblogs', 'other_addresses', 'profile'],
  'viva-engage': ['embedded', 'stories', 'polls', 'shares', 'profile'],
  whatsapp: ['desktop_app', 'editing_messages', 'forwarding', 'polls', 'status', 'voice', 'profile'],
  wordpress: ['guest_comments', 'quick_edits', 'save_outside', 'profile'],
  x: ['live', 'lists', 'polls', 'profile'],
  youtube: ['live', 'pictures', 'channel_text', 'polls'],
};
