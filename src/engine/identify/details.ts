import type { DetailKind } from '../types/detail-kind';
import type { Context } from '../types/draft';
import type { Mention } from '../types/mention';
import type { Where } from '../types/review';
import type { Subjects } from '../types/subject';
import type { Text } from '../types/text';
import type { Detail } from './detail';
import { bringsInSomebody, isLongAgo, isOwnStory, isToldWithLeave, tellsOfCare, tellsOfSomebody } from './story';
import { isOwn, tellsOfAnother } from './told/about';
import { findAgeNumbers, findAgeWords } from './told/ages';
import { findBodies, findEvents, findFamily, findOnly } from './told/circumstances';
import { findConditions, findUnits } from './told/conditions';
import type { Told, ToldFinder } from './told/finder';
import { toldBy } from './told/mentioned';
import { findSexes } from './told/people';

/** One for each kind of detail that narrows down who it could be. */
export const TOLD_FINDERS: readonly ToldFinder[] = [
  findAgeWords,
  findAgeNumbers,
  findSexes,
  findConditions,
  findUnits,
  findFamily,
  findBodies,
  findEvents,
  findOnly,
];

/** Sentences that are read together: a story about one person seldom runs longer, and a long post holds several. */
const SENTENCES_TOGETHER = 3;

/** Details that bring somebody in without a noun for them: "burnt hand, the scoutmaster". */
const INTRODUCES: ReadonlySet<DetailKind> = new Set(['age', 'occupation', 'bed']);

/** One of the draft's two texts, with what was noticed in it. */
export type Read = { text: Text; in: Where; mentions: readonly Mention[] };

/** A sentence: its folded words, and what is told in it. */
type Sentence = { start: number; words: string; told: readonly Detail[] };

/** The details of each story about somebody under care, one list per sentence that brings somebody in. */
export function storiesIn(read: Read, { profile }: Context, subjects?: Subjects): readonly (readonly Detail[])[] {
  if (isToldWithLeave(read.text.folded)) return [];
  const sentences = othersStories(sentencesWith(allToldIn(read, subjects), read.text), (start) =>
    isOwn(subjects?.passageAt(start, read.in)),
  );
  return sentences.flatMap((first, i) => {
    const bringsIn = first.told.some((t) => INTRODUCES.has(t.kind)) || tellsOfSomebody(first.words);
    if (!bringsIn) return [];
    const passage = sentences.slice(i, i + SENTENCES_TOGETHER);
    const words = passage.map((sentence) => sentence.words).join(' ');
    const told = passage.flatMap((sentence) => sentence.told);
    const inCare = profile?.role !== undefined || told.some((t) => t.kind === 'condition' || t.kind === 'unit');
    if (!inCare && !tellsOfCare(words)) return [];
    if (isLongAgo(first.words) && !told.some((t) => t.kind === 'only')) return [];
    return [ofOnePerson(told)];
  });
}

function allToldIn({ text, in: where, mentions }: Read, subjects?: Subjects): Detail[] {
  const toDetail = ({ start, end, ...told }: Told): Detail => ({
    ...told,
    start,
    end,
    in: where,
    quote: text.original.slice(start, end),
  });
  const found = TOLD_FINDERS.flatMap((find) => find(text.folded)).map((t) => ({
    ...t,
    ...text.toOriginal(t.start, t.end),
  }));
  const here = mentions.filter((m) => m.in === where && !(subjects && tellsOfAnother(m, subjects.of(m))));
  return [...found, ...here.flatMap((m) => toldBy(m, text.original))].map(toDetail).sort((a, b) => a.start - b.start);
}

/** `told` must stand in the order of the text. */
function sentencesWith(told: readonly Detail[], { folded, tokens, sentences }: Text): Sentence[] {
  let next = 0;
  return sentences.map(({ start, end, firstToken, endToken }) => {
    const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
    const from = next;
    while ((told[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    const here = told.slice(from, next);
    const ill = here.some((t) => t.kind === 'condition');
    return {
      start,
      words: first && last ? folded.slice(first.from, last.to) : '',
      told: ill ? here : here.filter((t) => t.kind !== 'bed'),
    };
  });
}

/** Leaves out sentences about the author and their family, with those after it that only go on with "she" or "they". */
function othersStories(sentences: readonly Sentence[], isOwnPassage: (start: number) => boolean): Sentence[] {
  let own = false;
  return sentences.filter(({ start, words }) => {
    own = isOwnStory(words) || (own && !bringsInSomebody(words));
    return !own && !isOwnPassage(start);
  });
}

/** Two ages or two sexes are two people: of each only what is told first stays, a number before a loose word. */
function ofOnePerson(details: readonly Detail[]): Detail[] {
  const width = ({ narrows }: Detail) => (narrows.by === 'ages' ? narrows.to - narrows.from : 0);
  const ages = details.filter((d) => d.kind === 'age');
  const age = ages.find((d) => width(d) <= 10) ?? ages[0];
  const sex = details.find((d) => d.kind === 'sex');
  return details.filter((d) => (d.kind === 'age' ? d === age : d.kind === 'sex' ? d === sex : true));
}
