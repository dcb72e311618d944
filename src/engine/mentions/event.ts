import { eventWords } from '../lexicon/event-words';
import { plainOf } from '../text/tokens';
import { defineMention, type Found, type MentionExamples } from './define-mention';
import { findPhrases } from './phrase-mention';

/** A paper by its place: `Monday's Gazette`, `the Whitby Advertiser`. Looked for from its last word, which is rare. */
const PAPER =
  / (?:Gazette|Herald|Echo|Argus|Chronicle|Mercury|Courier|Telegraph|Advertiser|Observer|Journal|Post|Examiner|Mail|Times|News|Press)(?![\p{L}\p{N}])/gu;
const ITS_PLACE = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’]{1,24}(?: \p{Lu}[\p{L}'’]{1,24}){0,2}$/u;

function papersIn(folded: string): Found[] {
  return [...folded.matchAll(PAPER)].flatMap((m) => {
    const place = ITS_PLACE.exec(folded.slice(Math.max(0, m.index - 60), m.index))?.[0];
    if (place === undefined) return [];
    const [start, end] = [m.index - place.length, m.index + m[0].length];
    return [{ start, end, value: `news:${plainOf(folded.slice(start, end))}` }];
  });
}

/** Something that happened which others saw, or will have heard or read of. `value` is the class and words, `accident:crash`. */
export const mention = defineMention({
  kind: 'event',
  find: (text) => {
    const papers = papersIn(text.folded);
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
