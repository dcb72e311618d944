import { type Linear, scorerOf } from '../models/linear';
import { toProbability } from '../models/odds';
import { openingOf } from '../models/packed';
import { knownOf } from '../models/vector';
import { scopesOf } from '../text/scopes';
import type { HostileKind, Hostility } from '../types/hostility';
import type { Mention } from '../types/mention';
import type { Where } from '../types/review';
import type { Scopes, Text } from '../types/text';
import { slipsOf } from './disguises';
import { hostileFeatures, negated } from './hostile-features';
import { LEAN, leaningOf } from './leaning';
import { loadedClasses } from './loaded-words';
import { type Said, type Statement, statementsOf } from './statements';
import { isNotMeant } from './vetoes';
import { hostile, threshold } from './weights/hostile';

const opening = openingOf(hostile);

/** What a first look would wait for, in steps. */
export const openHostility: readonly (() => void)[] = [slipsOf, ...opening.steps];

/** Below the threshold by no more than this a passage is still found: the whole draft may make up for it. */
const UNSURE = 0.5;

/** Called by a slur, whatever else is said: no model has seen every sentence that one can stand in. */
const CALLED = 0.95;

/** Passages in which hostility may be directed at people for who they are. Linear in the length of the text. */
export function findHostility(
  text: Text,
  mentions: readonly Mention[],
  where: Where,
  scopes: Scopes = scopesOf(text),
): Hostility[] {
  return statementsOf(
    text,
    mentions.filter((m) => m.in === where),
    scopes,
  ).flatMap((statement) => {
    if (!statement.hasTarget || isNotMeant(statement)) return [];
    const margin = marginOf(statement.said, opening.opened());
    if (margin < threshold - UNSURE && !statement.callsBySlur) return [];
    const first = text.tokens[statement.firstToken];
    const last = text.tokens[statement.endToken - 1];
    if (!first || !last) return [];
    const says = Math.max(toProbability(3 * (margin - threshold)), statement.callsBySlur ? CALLED : 0);
    return [{ start: first.start, end: last.end, in: where, kind: kindOf(statement), says }];
  });
}

/** How hostile a statement is, by the model and by the way its loaded words lean; from `threshold` on it counts. */
function marginOf(said: readonly Said[], linear: Linear): number {
  const [margin = 0] = scorerOf(knownOf(hostileFeatures(said), linear.vocabulary), linear)();
  return margin + LEAN[leaningOf(said)];
}

const MEANT_TO_HAPPEN =
  /^(?:should|must|will|gonna|going|want|wanna|deserves?|let's|lets|need|hope|wish|kill|would|i'll|we'll|ought)$/;

function kindOf({ said, hasSlur }: Statement): HostileKind {
  const words = said.map(({ word }) => word);
  const classes = new Set(negated(loadedClasses(words)));
  if (classes.has('⟨harm⟩') && words.some((word) => MEANT_TO_HAPPEN.test(word))) return 'threat';
  if (hasSlur) return 'slur';
  if (classes.has('⟨out⟩')) return 'exclusion';
  return classes.has('⟨beast⟩') ? 'dehumanising' : 'contempt';
}
