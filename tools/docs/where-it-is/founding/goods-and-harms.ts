import { popup, type Source } from '../asked';

const CARDS = 'popup:nav_guidance';

/** What this founding document asks for, line by line, in our own words. */
export const goodsAndHarms: Source = {
  title: 'Thinking OT, October 2010: a list of harms, answered with a list of goods',
  asked: [
    {
      asked: 'Both sides on every page: the good, the risk, and how to do it well.',
      where: [
        popup(
          [CARDS, 'cards:card_day_in_my_life_title'],
          'guidance-pages:card_why',
          'guidance-pages:card_risk',
          'guidance-pages:card_well',
        ),
      ],
    },
    {
      asked: 'What strangers can do with what staff show: passwords, badges, rotas.',
      where: [popup([CARDS, 'cards:card_badge_and_rota_title'], 'cards:card_badge_and_rota_title')],
    },
    {
      asked: 'Staff who are attacked are stood by.',
      where: [
        popup([CARDS, 'cards:card_under_attack_title'], 'cards:card_under_attack_title'),
        popup(['popup:nav_threat'], 'someone:threat_you_title'),
      ],
    },
    {
      asked: 'Good examples to learn from.',
      where: [popup([CARDS, 'cards:card_teaching_case_title'], 'guidance-pages:card_example')],
    },
  ],
};
