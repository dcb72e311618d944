import { defineSupport, type Examples } from '../types/topic';

/** Harm is told, and those in charge let it lie: less need be learnt of such a draft to show the routes. */
const NOBODY_ACTED =
  /\b(?:no[- ]?one|nobody|management|managers?|hr)\b[^.!?\n]{0,24}\b(?:acted|d(?:id|oes|o) (?:a thing|anything|nothing)|(?:has|have|is) (?:done|doing) (?:anything|nothing|a thing)|listen(?:ed|s|ing)?|let it lie)\b/i;
const NOT_UNLIKELY = 0.02;
/** Harm done to people, by its name: with nobody acting on it there is a concern, whatever was learnt. */
const HARM = /\b(?:abus|assault|harass|bull(?:y|ied)|raci(?:s|al)|threat|attack)\w*/i;

/** A matter of safety, staffing, quality of care or wrongdoing in the public interest is raised: show the speak-up routes. */
export const support = defineSupport({
  id: 'raising-concern',
  decide: ({ learnt, text }) =>
    learnt.support.has('raising-concern') ||
    (NOBODY_ACTED.test(text.original) && (learnt.says['raising-concern'] >= NOT_UNLIKELY || HARM.test(text.original))),
});

export const examples: Examples = {
  flag: [
    'Two nurses for 30 people on Cedar again last night. It is not safe',
    'Sats probes have been broken for a month and we share one. Somebody will die',
    { text: 'I was told not to put the fall on Datix', platform: 'reddit' },
    'They write our waits down as four hours when they are six. I have seen it done',
    { text: 'Nobody checks the vaccine fridge. I have asked three times', kind: 'message', audience: 'group' },
    'A consultant groped me and HR told me to let it lie',
    { text: 'Twenty-two hours in a corridor with no call bell. I raised it, and here we are again', platform: 'x' },
    'Racist abuse at our desk night after night, and our manager does nothing about it',
    'Agency nurse with no training put on ventilators last night, over my objection',
    { text: 'No. The call bells have been dead since May', kind: 'reply', inReplyTo: 'All well at Lakeside?' },
    'We were told to move people at 2am to meet the target. I counted nine',
    { text: 'dont no who to tell, the night man hits residents and the boss is his mam', platform: 'facebook' },
  ],
  leave: [
    'Two nurses, 30 biscuits and one kettle on Cedar again last night. Bliss',
    'Sats probes have been mended after a month and we each have one. Hooray',
    { text: 'I was taught how to put a fall on Datix', platform: 'reddit' },
    'They wrote our waits down in the annual report: six hours. Link below',
    { text: 'Nobody cleans the staff fridge. I have asked three times', kind: 'message', audience: 'group' },
    'A consultant thanked me and HR sent me a mug',
    { text: 'Corridor care is a national disgrace, as the new report says', platform: 'x' },
    'Racist abuse at our desk today. I reported it, and our manager sat with me till I felt better',
    'Agency nurse with ten years on ventilators came last night. What a star',
    { text: 'Yes. Visiting is till eight', kind: 'reply', inReplyTo: 'All well at Lakeside?' },
    'We moved house at 2am to meet the tide. I counted nine boxes',
    { text: 'The guardian’s drop-in on speaking up is today at noon, canteen', platform: 'facebook' },
    'Shattered after nights but proud of my team',
  ],
};
