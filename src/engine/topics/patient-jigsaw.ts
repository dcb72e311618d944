import { outcomeFor } from '../identify/together';
import { learnt } from '../models/verdict';
import { DETAIL_REASONS, type DetailReason } from '../types/detail-kind';
import type { Notes } from '../types/notes';
import { defineTopic, type Examples, type Verdict } from '../types/topic';

/** The models must not find the story unlikely before the arithmetic speaks: it cannot tell a drama from a handover. */
const NOT_UNLIKELY = 0.2;
/** So many details are shown; the strongest first. */
const SHOWN = 3;

/** No identifier, but details that together could single somebody out. */
export const topic = defineTopic({
  id: 'patient-jigsaw',
  protects: 'patient',
  rules: ['jigsaw', 'confidentiality'],
  because: DETAIL_REASONS,
  decide: (notes) => {
    const counted = counts(notes);
    const found = learnt(notes, 'patient-jigsaw');
    return counted.length > 0 ? counted : found;
  },
});

/** What the estimate says, shown as the details that narrow most. */
function counts({ estimate, mentions, learnt: { says } }: Notes): Verdict<DetailReason>[] {
  if (estimate === null || says['patient-jigsaw'] < NOT_UNLIKELY) return [];
  const outcome = outcomeFor(estimate, mentions);
  if (outcome === 'clear') return [];
  return estimate.tells
    .slice(0, SHOWN)
    .map(({ start, end, in: where, because }) => ({ start, end, in: where, outcome, because }));
}

const MIDWIFE = { role: 'Midwife', employer: 'St Tydfil Maternity Unit', place: 'Aberdare' };

export const examples: Examples = {
  flag: [
    'Tonight in resus: a lad of 19, quad bike, both femurs. Only left Ysgol Penbryn in June',
    { text: 'Triplets at four this morning, my first ever, and mum is our own lollipop lady', profile: MIDWIFE },
    'The vicar of Little Marsham had his pacemaker done today. He preached at us all the way through',
    { text: 'Bed 6 is the one with syphilis, gloves please everyone', kind: 'message', audience: 'group' },
    'That coach crash on the A470 on Sunday? I had the driver. He will not walk again',
    {
      text: 'Guess which Strictly finalist is on our day list for her knee. I have said too much',
      platform: 'threads',
    },
    'Farmer of 47, thumb off in a baler near Oakhampton on Wednesday. His brother lost three fingers in 2019',
    {
      text: 'Not really. An 8 year old choked on a marble at his own party in the bowling place. He is back with us',
      kind: 'reply',
      inReplyTo: 'Quiet night at Westhaven?',
    },
    {
      text: 'FY2 on a small island. We have a 26yo primary teacher in with bulimia and everyone pretends not to know her',
      platform: 'reddit',
    },
    {
      text: 'It was an honour to be at the birth on the Isle of Sunna yesterday, the first there in eleven years.',
      platform: 'linkedin',
    },
    {
      text: 'Lady in her 80s had a stroke in our chair at lunchtime today. All fine thanks to the team',
      profile: { role: 'Dental nurse', employer: 'Harbour Dental', place: 'Kettering' },
    },
    '3 things today: 1 a headteacher from Ormsley, 52, 2 her new cancer, 3 me crying in the car',
  ],
  leave: [
    'Quad bikes and no helmet: we see broken legs from them every summer. Please tell your lads',
    { text: 'Up at four this morning for somebody’s first ever baby. I love this job', profile: MIDWIFE },
    'A patient preached at us all the way through his pacemaker once. We said amen',
    { text: 'Bed 6 needs a new mattress, can a porter bring one up please', kind: 'message', audience: 'group' },
    'That coach crash on the A470 on Sunday. Thinking of everyone in it and of every crew that went',
    { text: 'Guess which Strictly finalist made me cry on Saturday. That waltz!', platform: 'threads' },
    'Farmers, please guard your balers. I have seen what they do to hands',
    {
      text: 'Not really. One of those where you go home and hug your own kids',
      kind: 'reply',
      inReplyTo: 'Quiet night at Westhaven?',
    },
    {
      text: 'FY2 on a small island. Everyone is somebody’s teacher here, and in the shop you know nobody',
      platform: 'reddit',
    },
    {
      text: 'It was an honour to be at some two hundred births in the last eleven years.',
      platform: 'linkedin',
    },
    {
      text: 'Somebody fell ill in our chair once, and the life support course paid off. All fine thanks to the team',
      profile: { role: 'Dental nurse', employer: 'Harbour Dental', place: 'Kettering' },
    },
    '3 things today: 1 new shoes, 2 no lunch, 3 me crying in the car over a song',
    'I am 34. I had eclampsia at Westhaven on a Tuesday in June and I am here because of them',
    'In May our unit saw 4,112 people, 61 of them with sepsis, say the published figures',
    {
      text: 'Worth reading. Thank you for telling it',
      kind: 'quote',
      inReplyTo: 'I lost my leg at 19 on Ward 9 at Lakeside in March, and the nurses made me laugh every day',
    },
  ],
};
