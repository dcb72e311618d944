import { careWords } from '../lexicon/care-words';
import { plainOf } from '../text/tokens';
import { defineMention, type MentionExamples } from './define-mention';
import { findPhrases } from './phrase-mention';

const LISTED =
  /(?<![\p{L}\p{N}])(?:my|our) (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[- ](?:thirty|fifteen))?|(?:mon|tues|wednes|thurs|fri)day|first|last|next|favourite|lovely|poor|wee|old|little|stroke|dialysis|chemo|hip|dementia|asthma|smear|diabetic|cancer)s? (?:(?:am|pm|old|wee) )?(?:lady|ladies|man|men|gent|gentleman|chap|patient|appointment|pt|resident|client|woman|lad|lass|girl|boy|mum|baby)(?![\p{L}])/giu;

/** Signs that somebody is under care: "my patient", "admitted", "her bloods". `value` is the class and words, `own:one of mine`. */
export const mention = defineMention({
  kind: 'care',
  find: (text) => {
    const listed = [...text.folded.matchAll(LISTED)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      value: `own:${plainOf(m[0])}`,
    }));
    const phrased = findPhrases(text, careWords)
      .filter((f) => !listed.some((l) => l.start < f.end && f.start < l.end))
      .map((f) => ({ ...f, value: `${f.value}:${plainOf(text.folded.slice(f.start, f.end))}` }));
    return [...listed, ...phrased].sort((a, b) => a.start - b.start);
  },
});

export const examples: MentionExamples = {
  find: [
    '«my patient» made me laugh',
    '«one of mine», the harbour pilot',
    '«my 2pm lady» never came',
    '«admitted» to Ward 7',
    'asleep «on our ward»',
    '«discharged» and dancing',
    '«my dialysis man» is a plumber',
    'a lovely man «in with us» this month',
    'chased «her bloods» twice',
    '«I looked after» a bus driver',
  ],
  leave: [
    'I admit that I like cake',
    'my mum is a star',
    'the patient parking is full',
    'the home counties tour',
    'care for yourself',
  ],
};
