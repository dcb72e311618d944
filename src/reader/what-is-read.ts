import type { Seen } from '../engine/models/features';
import { maskedWords } from '../engine/models/masked-words';
import type { Context } from '../engine/types/draft';

/** What the network is given, as masked words: the setting with what is answered, and the draft, one for each of its tokens. */
export type Read = { before: string[]; draft: string[] };

/** Words of what is answered: the rest seldom changes how a reply is meant. */
const MOST_ANSWERED = 60;

/** Names, numbers that identify and identity words are masked as for the small models; ages and times stay. */
export function whatIsRead({ text, answered, context, mentions }: Seen): Read {
  const kept = (word: string) => word;
  const there = maskedWords(
    answered,
    mentions.filter((m) => m.in === 'inReplyTo'),
    kept,
  ).filter((word) => word !== '');
  return {
    before: [...settingWords(context), ...(there.length > 0 ? [':', ...there.slice(0, MOST_ANSWERED)] : [])],
    draft: maskedWords(
      text,
      mentions.filter((m) => m.in === 'text'),
      kept,
    ),
  };
}

/** Where the draft stands, in plain words. Never the platform, the place or the employer's name: they must not decide. */
function settingWords({ kind, audience, profile, official, attachments }: Context): string[] {
  return [
    kind,
    audience ?? 'public',
    ...(profile?.role?.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 6),
    ...(profile?.employer ? ['employer'] : []),
    ...(profile?.place ? ['town'] : []),
    ...(official ? ['official'] : []),
    ...(attachments?.length ? ['picture'] : []),
  ];
}
