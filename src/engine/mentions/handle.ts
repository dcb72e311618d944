import { defineMention, type MentionExamples } from './define-mention';

const HANDLE = /(?<![\p{L}\p{N}@._/+-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,62}(?:@[\p{L}\p{N}.-]{3,80})?/gu;

export const mention = defineMention({
  kind: 'handle',
  find: ({ folded }) =>
    folded.includes('@')
      ? [...folded.matchAll(HANDLE)]
          .map((m) => ({ at: m.index, name: m[0].replace(/[.-]+$/u, '') }))
          .filter(({ name }) => /^@\D/u.test(name) && /\p{L}/u.test(name))
          .map(({ name, at }) => ({ start: at, end: at + name.length, value: name.toLowerCase() }))
      : [],
});

export const examples: MentionExamples = {
  find: ['«@suzieq_hallam» come and tell them', 'thanks «@lee.does.lifts».', 'hi «@nurse@mastodon.example»'],
  leave: ['jo@myclinic.co.uk', 'free cake @ 3', 'see you @4pm', '@@@@'],
};
