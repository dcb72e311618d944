import { page, popup, project, type Source } from '../asked';

const CARDS = 'popup:nav_guidance';

/** What this founding document asks for, line by line, in our own words. */
export const patientsBlog: Source = {
  title: 'Care Opinion, January 2012: a patient on a ward is told to stop her blog',
  asked: [
    {
      asked: 'Never a blanket no: say first what good a post does.',
      where: [
        popup([CARDS, 'cards:card_story_from_work_title'], 'guidance-pages:card_why', 'guidance-pages:card_well'),
      ],
    },
    {
      asked: 'Say which person it protects, and never the organisation’s name alone.',
      where: [
        popup([CARDS, 'cards:card_figures_title'], 'guidance-pages:card_protects'),
        page('“Who could be hurt” in every finding', 'test/extension/interface-card.test.ts'),
      ],
    },
    {
      asked:
        'Decide whether to answer, after the US Air Force’s chart: most is welcomed, some let be, little put right.',
      where: [popup(['popup:nav_reply'], 'reply-guide:title', 'reply-guide:ask_danger')],
    },
    {
      asked: 'Know what to do when somebody writes that they want to die.',
      where: [
        popup(
          ['popup:nav_crisis'],
          'guidance-pages:crisis_title',
          'someone:danger_helps_title',
          'someone:danger_not_title',
        ),
        page('support comes first, with lines to call', 'test/extension/interface-says.test.ts'),
      ],
    },
    {
      asked: 'Know what to do when staff are threatened.',
      where: [
        popup(['popup:nav_threat'], 'popup:nav_threat', 'someone:threat_report_title', 'someone:threat_owed_title'),
      ],
    },
    {
      asked: 'Is it care for somebody, or an organisation looking after itself? Ask.',
      where: [
        popup(
          [
            'popup:nav_reply',
            'reply-guide:answer_voice_organisation',
            'reply-guide:answer_danger_no',
            'reply-guide:answer_tone_kind',
          ],
          'reply-guide:ask_helps',
        ),
      ],
    },
    {
      asked: 'Practise before it happens.',
      where: [
        popup(
          ['popup:nav_hard', 'hard-questions:hard_mortality_figures_title', 'hard-questions:huddle_print'],
          'hard-questions:huddle',
          'hard-questions:sheet_take',
        ),
        project('practice situations for a team’s huddle, to print', 'src/guidance/print/huddle-cards.ts'),
      ],
    },
    {
      asked: 'What patients tell of themselves is theirs, and is welcome.',
      where: [
        popup([CARDS], 'guidance-pages:patients_link'),
        popup([CARDS, 'cards:card_patient_posts_title'], 'cards:card_patient_posts_title'),
        project('a law: a patient’s own account is never a breach', 'test/engine/laws/every-draft.test.ts'),
      ],
    },
  ],
};
