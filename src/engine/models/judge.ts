import type { Learnt } from '../types/learnt';
import type { Reading } from '../types/reading';
import type { Estimate } from '../types/review';
import { SUPPORT_IDS, TOPIC_IDS } from '../types/topics';
import { type Anything, withStrongest } from './anything';
import { factsOf } from './facts';
import { featuresOf, type Seen } from './features';
import { type Forest, logOddsOf } from './forest';
import { askedOf, HEADS, type Head, headIndex } from './heads';
import { type Linear, tokenShares } from './linear';
import { toProbability } from './odds';
import { passageOf } from './passage';
import type { Thresholds } from './thresholds';
import { saysTogether, type Together } from './together';
import { knownOf, type Vector, vectorOf } from './vector';
import { isWordless } from './wordless';
import { pairsOf } from './worth-reading';

export type Models = {
  linear: Linear;
  forests: Record<Head, Forest>;
  anything: Anything;
  thresholds: Thresholds;
  together: Together;
};

const NOTHING = Object.fromEntries(HEADS.map((head) => [head, 0])) as Record<Head, number>; // every head is set

/**
 * In so few words nothing is left to read between the lines: there the deep reader, which has seen few such drafts, is
 * heard only where the small models think a word at all likely.
 */
const FEW_WORDS = 6;
const AT_ALL_LIKELY = 0.3;

const isTerse = ({ text, answered }: Seen): boolean =>
  answered.tokens.length === 0 && text.tokens.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).length <= FEW_WORDS;

/** Asks the models. What they say is then weighed with what the deep reader made of the draft, where that is there. */
export function judge(seen: Seen, estimate: Estimate | null, models: Models): (reading?: Reading) => Learnt {
  const { linear, forests } = models;
  const known = knownOf(featuresOf(seen), linear.vocabulary);
  const facts = factsOf(seen, known, linear, estimate);
  const each = Object.fromEntries(
    HEADS.map((head) => [head, toProbability(logOddsOf(forests[head], facts[askedOf(head)]))]),
  ) as Record<Head, number>; // every head is set
  const hasWords = !isWordless(seen);
  const small = hasWords ? withStrongest(each, models.anything) : NOTHING;
  const hearsReader = hasWords && !(small.any < AT_ALL_LIKELY && isTerse(seen));
  let vector: Vector | null = null;
  return (read) => {
    const reading = hearsReader ? read : undefined;
    const says = reading ? saysTogether(small, reading.says, models.together) : small;
    const from = reading ? models.together.thresholds : models.thresholds;
    return {
      says,
      from,
      ...decide(says, from),
      where: (head) => {
        const passage = reading?.where[head];
        if (passage && reading.says[head] > small[head]) return passage;
        vector ??= vectorOf(known, linear.vocabulary);
        const shares = tokenShares(vector, linear, headIndex(head), seen.text.tokens.length);
        return passageOf(seen.text, shares, pairsOf(seen.text.sentences));
      },
    };
  };
}

/**
 * From probabilities to what would be said. A likely hold needs no second word. When something is to be said and no topic
 * stands out, the likeliest is named.
 */
export function decide(
  says: Readonly<Record<Head, number>>,
  thresholds: Thresholds,
): Pick<Learnt, 'topics' | 'holds' | 'support'> {
  const support = new Set(SUPPORT_IDS.filter((id) => says[id] >= thresholds[id]));
  const holds = says.pause >= thresholds.pause;
  if (says.any < thresholds.any && !holds) return { topics: new Set(), holds, support };
  const topics = TOPIC_IDS.filter((id) => says[id] >= thresholds[id]);
  const likeliest = TOPIC_IDS.reduce((a, b) => (says[b] > says[a] ? b : a));
  return { topics: new Set(topics.length > 0 ? topics : [likeliest]), holds, support };
}
