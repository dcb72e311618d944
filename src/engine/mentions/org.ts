import { defineMention, type MentionExamples } from './define-mention';
import { withTagged } from './tagged';

/**
 * A hospital, trust, board, practice, home, school or council by its name: `value` is the plain name. Any other firm, body
 * or club: `world:tesco`.
 */
export const mention = defineMention({
  kind: 'org',
  find: (text) => withTagged(text, 'org', (plain) => `world:${plain}`),
});

export const examples: MentionExamples = {
  find: [
    'at «Millbrook General Hospital» again',
    '«Queen Elizabeth Hospital» is hiring',
    'asked «NHS Lothian» for a reply',
    'over to «Ninewells» tonight',
    "up at «St Brannoc's» for the fair",
    "«Guy's and St Thomas' NHS Foundation Trust»",
    'teaches at «Larchfield Primary»',
    'in «Ysbyty Gwynedd» now',
  ],
  leave: [
    'The Hospital is open',
    'our Trust cares',
    'NHS Staff deserve better',
    'Medical School was hard',
    'in general practice we wait',
  ],
};
