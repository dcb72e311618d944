import { page, popup, project, type Source } from '../asked';

const CARDS = 'popup:nav_guidance';

/** What this founding document asks for, line by line, in our own words. */
export const poorFigures: Source = {
  title: 'Digital Health, March 2013: may a nurse post poor figures?',
  asked: [
    {
      asked: 'A concern has a way of its own, and is no breach.',
      where: [
        popup(
          ['popup:nav_speak_up'],
          'guidance-pages:speak_up_title',
          'guidance-pages:speak_up_independent',
          'guidance-pages:speak_up_inside',
        ),
        page('routes beside the draft, independent ones first', 'test/extension/interface-says.test.ts'),
      ],
    },
    {
      asked: 'Is it disrepute to post figures that look bad?',
      where: [
        popup(
          ['popup:nav_hard', 'hard-questions:hard_mortality_figures_title'],
          'hard-questions:hard_mortality_figures_title',
          'hard-questions:pulls',
        ),
        popup([CARDS, 'cards:card_figures_title'], 'cards:card_figures_title'),
        project('disrepute never holds a post by itself', 'docs/topics/disrepute.md'),
      ],
    },
    {
      asked: 'Is it a breach to pass on what a patient alleges in public?',
      where: [
        popup(
          ['popup:nav_hard', 'hard-questions:hard_reposted_allegation_title'],
          'hard-questions:hard_reposted_allegation_title',
        ),
        popup([CARDS, 'cards:card_pass_it_on_title'], 'cards:card_pass_it_on_title'),
        page('a repost is read before it goes', 'test/extension/repost.test.ts'),
      ],
    },
    {
      asked: 'Think how friends, parents, managers and a regulator would read it.',
      where: [page('“Read it as”, five readers', 'test/extension/interface-panel.test.ts')],
    },
    {
      asked: 'What a contract may ask, and what it may not.',
      where: [popup([CARDS, 'cards:card_your_contract_title'], 'cards:card_your_contract_title')],
    },
    {
      asked: 'It helps where social sites are shut out, and without a network.',
      where: [
        project('every screen is opened with the network refused', 'test/extension/guidance/every-screen.test.ts'),
      ],
    },
  ],
};
