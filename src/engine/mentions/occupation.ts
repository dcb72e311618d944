import { occupationWords } from '../lexicon/occupation-words';
import { plainOf } from '../text/tokens';
import { defineMention, type MentionExamples } from './define-mention';
import { findPhrases } from './phrase-mention';

const SHORT_IN_CAPITALS = new Set(['mp', 'msp', 'jp', 'dj']);
/** `driver of change`, `author of the paper`: words that make it something else. */
const NOT_AFTER = /^(?:of|for|error|licence|license|training|seat)$/u;
const NOT_BEFORE = /^(?:syringe|student|model|union|practice|main|role|key|risk|screw|hard|pain|nurse|school's)$/u;

/** What somebody does or did, or an office that one person of a place holds. `value` is the class and words, `office:the vicar`. */
export const mention = defineMention({
  kind: 'occupation',
  find: (text) =>
    findPhrases(text, occupationWords, (first, end) => {
      const token = text.tokens[first];
      const before = text.tokens[first - 1]?.plain ?? '';
      const next = text.tokens[end]?.plain ?? '';
      if (!token) return true;
      if (SHORT_IN_CAPITALS.has(token.plain) && end === first + 1) return token.raw !== token.raw.toUpperCase();
      if (
        end === first + 1 &&
        /^(?:sir|dame|earl|duke|prof|professor|champion|model|don|cox|president|judge|comic|clown|presenter|factor|diver|curate|minister at)$/u.test(
          token.plain,
        )
      )
        return !/^(?:a|an|the|our|retired|former|ex|old)$/u.test(before);
      if (/^(?:driver|model|engineer|artist|student|veteran|champion|pilot|traveller)$/u.test(token.plain))
        return (
          NOT_AFTER.test(next) ||
          NOT_BEFORE.test(before) ||
          /^(?:nurse|midwife|doctor|paramedic|physio|ot|dietitian|study|scheme|radiographer)s?$/u.test(next)
        );
      return false;
    }).map((f) => ({ ...f, value: `${f.value}:${plainOf(text.folded.slice(f.start, f.end))}` })),
});

export const examples: MentionExamples = {
  find: [
    'the «vicar» is in with his prostate',
    'a retired «headteacher» on the unit',
    'our «lollipop lady» broke her wrist',
    'one of mine, the «harbour pilot», had his cataract done',
    'ex «lifeboat» man, both legs off',
    '«HGV driver», late forties',
    'she used to be the «mayor»',
    'the «trapeze artist» fell',
    'our «MP» was in resus',
  ],
  leave: [
    'the syringe driver is beeping',
    'student nurse on her first day',
    'yes sir, right away',
    'the main driver of change',
    'I cook for the ward',
    'a pilot study of rotas',
    '10 mp camera',
  ],
};
