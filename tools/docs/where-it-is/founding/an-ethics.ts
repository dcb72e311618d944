import { page, popup, type Source } from '../asked';

const CARDS = 'popup:nav_guidance';

/** What this founding document asks for, line by line, in our own words. */
export const anEthics: Source = {
  title: 'Victoria Betton talks with Mark Brown: an ethics, not rules',
  asked: [
    {
      asked: 'Help people to keep themselves safe; do not police them.',
      where: [
        page('how to keep your point, safer words, and “Post anyway”', 'test/extension/safer-words.test.ts'),
        popup(['popup:nav_employer'], 'popup:nav_employer', 'popup:employer_lead', 'popup:employer_off_heading'),
      ],
    },
    {
      asked: 'Write it together with staff and patients, and be able to answer back.',
      where: [
        popup(['delivery:whose_more'], 'delivery:whose_title'),
        popup(['popup:nav_tell'], 'tell:title', 'tell:choice'),
        popup([CARDS, 'cards:card_figures_title', 'tell:title'], 'tell:title'),
      ],
    },
    {
      asked: 'Know who can see it.',
      where: [
        popup([CARDS, 'cards:card_who_can_see_title'], 'cards:card_who_can_see_title'),
        page('“Who will see this”, as far as the page shows it', 'test/extension/interface-panel.test.ts'),
      ],
    },
    {
      asked: 'Know a debate from cruelty.',
      where: [popup([CARDS, 'cards:card_unkind_in_group_title'], 'cards:card_unkind_in_group_title')],
    },
    {
      asked: 'To follow or look up a patient can feel like being observed.',
      where: [
        popup([CARDS, 'cards:card_before_you_look_title'], 'cards:card_before_you_look_title'),
        popup(
          ['popup:nav_hard', 'hard-questions:hard_reading_a_blog_title'],
          'hard-questions:hard_reading_a_blog_title',
        ),
      ],
    },
    {
      asked: 'Why does somebody address you: to talk, to have it shared, to reach the right people, to be heard?',
      where: [
        popup(
          [
            'popup:nav_reply',
            'reply-guide:answer_danger_no',
            'reply-guide:answer_tone_no',
            'reply-guide:answer_confirm_no',
            'reply-guide:answer_true_feeling',
          ],
          'reply-guide:ask_why',
          'reply-guide:answer_why_talk',
          'reply-guide:answer_why_shared',
          'reply-guide:answer_why_reach',
          'reply-guide:answer_why_heard',
        ),
      ],
    },
    {
      asked: 'Put in more than you take out: point people to good sources.',
      where: [popup([CARDS, 'cards:card_health_myth_title'], 'cards:card_health_myth_title')],
    },
  ],
};
