import { defineMention, type MentionExamples } from './define-mention';

const THING =
  'photos?|fotos?|pics?|pictures?|videos?|vids?|clips?|selfies?|snaps?|screenshots?|screen ?grabs?|screen ?shots?|cctv|footage|recordings?|films?|images?|scans?|x-?rays?|opg|wristband|whiteboard|name board|reel|voice ?note';
const BRACKETED = new RegExp(`[\\[(](?=[^\\])\\n]{0,20}\\b(?:${THING})\\b)[^\\])\\n]{1,200}[\\])]`, 'giu');
const SAID = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${THING}|x ?ray|mri|ct) (?:is |are )?(?:below|attached|above|here|in (?:the )?(?:comments|replies)|to follow|shared below|inside|of (?:her|his|the|their|them|him|it|me and|us and|an?)\\b)|(?:here(?:'s| is| are)|heres|see|look at|watch|check out|swipe for|zoom in on|got|took|taken|shared?|posting|sending|sent) (?:(?:the|this|these|a|an|her|his|my|our|their|that) )?(?:(?:wee|little|lovely|quick|actual) )?(?:${THING})|the (?:photo|pic|screenshot|video|footage)|(?:this|her|his|their|attached) (?:photo|pic|picture|video|vid|clip|selfie|screenshot|snap|xray|x-ray|scan|footage|image)|(?:photo|pic|picture|video|screenshot|snap|selfie)(?:ed|s)? (?:with|from|taken)|in (?:the )?(?:photo|pic|picture|background|shot)|swipe (?:➡|for|across|right)|📸|🎥|📷|photo snapped)(?![\\p{L}\\p{N}])`,
  'giu',
);
const NEGATED = /\b(?:no|without|never|not a|don'?t (?:take|post|share)|isn'?t a) (?:\p{L}+ )?$/iu;

/** Words that say that a picture, film, scan or screenshot is there, linked or described. `value` is the words. */
export const mention = defineMention({
  kind: 'picture',
  find: ({ folded }) => {
    const bracketed = [...folded.matchAll(BRACKETED)];
    const said = [...folded.matchAll(SAID)].filter(
      (m) => !bracketed.some((b) => b.index <= m.index && m.index < b.index + b[0].length),
    );
    return [...bracketed, ...said]
      .filter((m) => !NEGATED.test(folded.slice(Math.max(0, m.index - 24), m.index)))
      .map((m) => ({ start: m.index, end: m.index + m[0].length, value: m[0].toLowerCase() }))
      .sort((a, b) => a.start - b.start);
  },
});

export const examples: MentionExamples = {
  find: [
    'asleep on a trolley «[video, his face and wristband in shot]»',
    '«Screenshot below», the finance faces are priceless',
    '«look at this xray» with a bulb in it',
    '«watch this vid» of Norma',
    '«her photo» is on the board',
    '«photo attached» for the group',
  ],
  leave: [
    'no photos please, patients are private',
    'I film birds at weekends',
    'the big picture is bleak',
    'she had a scan booked',
    'get the picture?',
  ],
};
