import { eventWords } from '../lexicon/event-words';
import { plainOf } from '../text/tokens';
import { defineMention, type MentionExamples } from './define-mention';
import { findPhrases } from './phrase-mention';

/** A paper by its place: `Monday's Gazette`, `the Whitby Advertiser`. */
const PAPER =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’]{1,24} ){1,3}(?:Gazette|Herald|Echo|Argus|Chronicle|Mercury|Courier|Telegraph|Advertiser|Observer|Journal|Post|Examiner|Mail|Times|News|Press)(?![\p{L}\p{N}])/gu;

/** Something that happened which others saw, or will have heard or read of. `value` is the class and words, `accident:crash`. */
export const mention = defineMention({
  kind: 'event',
  find: (text) => {
    const papers = [...text.folded.matchAll(PAPER)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      value: `news:${plainOf(m[0])}`,
    }));
    const listed = findPhrases(text, eventWords)
      .filter((f) => !papers.some((p) => p.start < f.end && f.start < p.end))
      .map((f) => ({ ...f, value: `${f.value}:${plainOf(text.folded.slice(f.start, f.end))}` }));
    return [...papers, ...listed].sort((a, b) => a.start - b.start);
  },
});

export const examples: MentionExamples = {
  find: [
    'the lad from the «crash» on the A50',
    'he «fell off» the roof on Saturday',
    'a «stabbing» in Easterhouse',
    'the baby whose dad shook him, yes that one «off the news»',
    "«Monday's Gazette» has a picture",
    'the «only survivor» of the boat',
    'by «helicopter» to Southampton',
    '«handcuffed» to «two officers»',
    'baby «born in the» car park',
  ],
  leave: ['cardiac team to bay 4', 'bad news, no cake left', 'I fell asleep on the bus', 'good news from the trust'],
};
