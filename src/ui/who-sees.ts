import type { Context } from '../engine/types/draft';
import { isAudienceKey, audienceWords as say } from './audience-words';

/** Who will see a draft, in people; and on this platform what is often misjudged, and what can be done about it. */
export type WhoSees = { people: readonly string[]; wrong: string; change: string };

/** Servers that speak to each other have the same audiences. */
const LIKE: Record<string, string> = { elk: 'mastodon', phanpy: 'mastodon' };

export function whoSees(context: Context): WhoSees {
  const { kind, audience, platform = '' } = context;
  const place = (LIKE[platform] ?? platform).replaceAll('-', '_');
  const of = (part: 'wrong' | 'change') => {
    const key = `${place}_${part}`;
    return say(isAudienceKey(key) ? key : `other_${part}`);
  };
  const isOpen = audience !== 'group' && audience !== 'direct' && kind !== 'message';
  const shown = [context.profile?.role, context.profile?.employer, context.profile?.place].filter(Boolean);
  return {
    people: [
      say(audience ?? (kind === 'message' ? 'message' : 'unknown')),
      isOpen && (kind === 'reply' || kind === 'comment') && say('answered'),
      isOpen && (kind === 'quote' || kind === 'repost') && say('passed_on'),
      isOpen && shown.length > 0 && say('profile', { shown: shown.join(', ') }),
    ].filter((line) => line !== false),
    wrong: of('wrong'),
    change: of('change'),
  };
}
