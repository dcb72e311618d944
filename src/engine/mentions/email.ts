import { defineMention, type MentionExamples } from './define-mention';

/** Bounded on both sides of the sign, so that a long run costs no more than its length. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}_%+-][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@-])/gu;

export const mention = defineMention({
  kind: 'email',
  find: ({ folded }) =>
    folded.includes('@')
      ? [...folded.matchAll(EMAIL)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
          value: m[0].toLowerCase(),
        }))
      : [],
});

export const examples: MentionExamples = {
  find: [
    'send it to «precious.moyo71@brightpost.example» please',
    '«FLUFFYBUM51.haigh@postbox.example», HIV letter',
    'mail «o.neill+clinic@trust.nhs.uk».',
  ],
  leave: ['thanks @lee.does.lifts', 'meet me @ 3.pm', 'two@a', 'Staff Nurse @ St Elsewhere'],
};
