import { page, popup, type Source } from './asked';

const SPEAK_UP = 'popup:nav_speak_up';
const steps = [
  'posted:step_down',
  'posted:step_affected',
  'posted:step_ring',
  'posted:step_write',
  'posted:step_usual',
] as const;
const posted = (kind: `posted:kind_${string}`) => popup(['popup:nav_posted', kind], 'popup:nav_posted', ...steps);
const hard = (title: `hard-questions:hard_${string}_title`) => popup(['popup:nav_hard', title], title);

/** What staff ask for when nothing is wrong with a draft: to decide, to speak up, to put a slip right. */
export const forStaff: readonly Source[] = [
  {
    title: 'At a glance',
    asked: [
      { asked: 'Is it on here?', where: [popup([], 'popup:snooze_heading')] },
      {
        asked: 'Whose guidance is this, and who answers for it?',
        where: [popup(['delivery:whose_more'], 'delivery:whose_title')],
      },
      { asked: 'Whom can I ask?', where: [popup(['popup:nav_contacts'], 'guidance-pages:contacts_title')] },
      { asked: 'An answer by a word or two.', where: [popup([], 'popup:find_label')] },
      {
        asked: 'Principles before rules.',
        where: [popup(['popup:nav_guidance'], 'guidance-pages:cards_title', 'popup:principles_heading')],
      },
      {
        asked: 'What fits my profession, role and nation.',
        where: [popup(['popup:nav_guidance'], 'guidance-pages:you_shown_for')],
      },
      {
        asked: 'What can my employer see?',
        where: [
          popup(
            ['popup:nav_employer'],
            'popup:nav_employer',
            'popup:employer_lead',
            'popup:employer_check_heading',
            'popup:employer_others_heading',
          ),
        ],
      },
      { asked: 'What it cannot do.', where: [popup(['popup:nav_reach'], 'popup:nav_reach')] },
      {
        asked: 'Why was my last post held?',
        where: [
          page('the first screen tells it while that page is open', 'test/extension/guidance/first-screen.test.ts'),
        ],
      },
    ],
  },
  {
    title: 'To speak up',
    asked: [
      {
        asked: 'Ways inside and independent ones, what protects me and what weakens that.',
        where: [
          popup(
            [SPEAK_UP],
            'guidance-pages:speak_up_title',
            'guidance-pages:speak_up_independent',
            'guidance-pages:speak_up_protection',
            'concern:speak_up_weakens',
          ),
        ],
      },
      {
        asked: 'Turn an angry draft into a concern, without softening a fact.',
        where: [popup([SPEAK_UP, 'concern:speak_up_write'], 'concern:title', 'concern:begin_paste')],
      },
      { asked: 'I was treated badly for it.', where: [popup([SPEAK_UP], 'concern:speak_up_treated')] },
      {
        asked: 'Somebody I work with posted something.',
        where: [popup(['popup:nav_colleague_posted'], 'popup:nav_colleague_posted', 'someone:colleague_say_title')],
      },
      {
        asked: 'I manage somebody who posted something.',
        where: [popup(['popup:nav_i_manage'], 'popup:nav_i_manage', 'someone:manage_tea_title')],
      },
    ],
  },
  {
    title: 'Already posted',
    asked: [
      { asked: 'About a patient.', where: [posted('posted:kind_patient')] },
      { asked: 'About a colleague.', where: [posted('posted:kind_colleague')] },
      { asked: 'A picture or a film.', where: [posted('posted:kind_picture')] },
      { asked: 'Something from inside work.', where: [posted('posted:kind_leak')] },
      { asked: 'A harsh word.', where: [posted('posted:kind_harsh')] },
      { asked: 'Advice that may be wrong.', where: [posted('posted:kind_advice')] },
      {
        asked: 'Somebody to talk to at night.',
        where: [popup(['popup:nav_posted', 'posted:kind_harsh'], 'posted:lines')],
      },
    ],
  },
  {
    title: 'Hard questions, without a verdict',
    asked: [
      { asked: 'Anonymity.', where: [hard('hard-questions:hard_anonymity_title')] },
      { asked: 'A like.', where: [hard('hard-questions:hard_a_like_title')] },
      { asked: 'A colleague’s post.', where: [hard('hard-questions:hard_a_colleagues_post_title')] },
      { asked: 'An answer at midnight.', where: [hard('hard-questions:hard_answering_at_midnight_title')] },
      { asked: 'A belief.', where: [hard('hard-questions:hard_a_belief_title')] },
    ],
  },
  {
    title: 'To answer back',
    asked: [
      {
        asked: 'This was wrong, out of date, or missing.',
        where: [
          popup(['popup:nav_tell'], 'tell:title', 'tell:note'),
          page('“Tell the people who wrote this” under every finding', 'test/extension/guidance/tell.test.ts'),
        ],
      },
    ],
  },
];
