import { page, popup, type Source } from '../asked';

/** What this founding document asks for, line by line, in our own words. */
export const dutyOfCare: Source = {
  title: 'Victoria Betton: duty of care online',
  asked: [
    {
      asked: 'I recommended an app, and it harms somebody.',
      where: [
        popup(['popup:nav_care', 'duty-of-care:care_app_title'], 'duty-of-care:care_app_title', 'duty-of-care:check'),
      ],
    },
    {
      asked: 'Somebody acts on a piece that I wrote.',
      where: [popup(['popup:nav_care', 'duty-of-care:care_opinion_title'], 'duty-of-care:care_opinion_title')],
    },
    {
      asked: 'A chat or a group goes badly.',
      where: [popup(['popup:nav_care', 'duty-of-care:care_chat_title'], 'duty-of-care:care_chat_title')],
    },
    {
      asked: 'What would you do if it were face to face? First of all tests.',
      where: [
        popup(['popup:nav_care', 'duty-of-care:care_app_title'], 'duty-of-care:test', 'duty-of-care:room'),
        popup(['popup:nav_hard', 'hard-questions:hard_a_like_title'], 'hard-questions:offline'),
        page('“The face to face test” in every finding', 'test/extension/interface-card.test.ts'),
      ],
    },
    {
      asked: 'Say beforehand what people can expect of you.',
      where: [
        popup(['popup:nav_care'], 'duty-of-care:expect', 'duty-of-care:expect_bio', 'duty-of-care:expect_pinned'),
      ],
    },
  ],
};
