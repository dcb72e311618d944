import type { Situation } from '../pack/pack';

/** What is shown under a card because whoever reads it will want it in hand. */
export type With =
  | { kind: 'bio-lines'; for: 'person' | 'service' }
  | { kind: 'replies'; situations: readonly Situation[] }
  | { kind: 'answering'; situations: readonly Situation[] }
  | { kind: 'consent'; ids: readonly string[] }
  | { kind: 'steps' };

/** By the id of a built-in card. A pack's own lines for the same situation come first. */
export const WITH_CARD: Readonly<Record<string, readonly With[]>> = {
  'your-bio': [{ kind: 'bio-lines', for: 'person' }],
  'team-account': [{ kind: 'bio-lines', for: 'service' }],
  'before-you-look': [{ kind: 'bio-lines', for: 'service' }],
  'picture-at-work': [{ kind: 'consent', ids: ['picture', 'colleague', 'cannot-decide'] }],
  'teaching-case': [{ kind: 'consent', ids: ['story', 'picture'] }],
  'reply-to-complaint': [
    { kind: 'answering', situations: ['complaint'] },
    { kind: 'replies', situations: ['complaint'] },
  ],
  'they-thanked-me': [{ kind: 'replies', situations: ['thanks'] }],
  'asked-for-advice': [{ kind: 'replies', situations: ['health-question'] }],
  'friend-request': [{ kind: 'replies', situations: ['other'] }],
  'in-danger': [{ kind: 'replies', situations: ['crisis'] }],
  'untrue-about-us': [{ kind: 'replies', situations: ['untrue'] }],
  journalist: [{ kind: 'replies', situations: ['media'] }],
  'official-account': [
    { kind: 'answering', situations: ['other', 'crisis', 'complaint', 'untrue', 'abuse', 'health-question'] },
    { kind: 'replies', situations: ['complaint', 'crisis', 'untrue', 'abuse', 'other'] },
  ],
};

/** What goes with a card. An organisation may call one of its own `constructor`: what every object has is none of it. */
export const withCard = (id: string): readonly With[] => (Object.hasOwn(WITH_CARD, id) ? (WITH_CARD[id] ?? []) : []);
