import { hasCheckDigit } from './check-digit';
import { defineMention, type Found, type MentionExamples } from './define-mention';
import { before, digitRuns, windows } from './digit-runs';
import { isBirthNumber, standsAlone } from './nhs-number';

const NAMED = /\bchi\b[ :.#-]{0,3}(?:no|num|number)?\b[^\d\n]{0,12}$/u;
const NAMED_OTHERWISE = /(?:\bnhs|\btel|\bphone|\bmob(?:ile)?|\bring|\bcall|\btext)\b[^\d\n]{0,14}$/u;

/** Scotland's number: day, month and year of birth, then four digits of which the last checks. */
export const mention = defineMention({
  kind: 'chi-number',
  find: (text) => {
    const found: Found[] = [];
    for (const run of digitRuns(text))
      for (const ten of windows(run, 10)) {
        if (found.some((f) => f.end > ten.start) || !isBirthNumber(ten.digits) || !standsAlone(text.folded, ten))
          continue;
        const words = before(text, ten.start, 28);
        if (NAMED.test(words) || (hasCheckDigit(ten.digits) && !NAMED_OTHERWISE.test(words)))
          found.push({ start: ten.start, end: ten.end, value: ten.digits });
      }
    return found;
  },
});

export const examples: MentionExamples = {
  find: ['CHI «010190 0015» for the smear recall', 'can you look up «0101900015»', 'chi no. «311245 0027»'],
  leave: ['999 000 0018 is an NHS number', 'ring 0131 496 0018', '320190 0015', 'order 0101900013'],
};
