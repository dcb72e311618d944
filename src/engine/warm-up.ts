import { check } from './check';
import { openHostility } from './hostility/find-hostility';
import { TOLD_FINDERS } from './identify/details';
import { finders } from './mentions/index';
import { openModels } from './models/index';
import { taggedNames } from './models/tagger';
import { offers } from './offers/index';
import { seenOf, takeNotes } from './take-notes';
import { readText } from './text/read-text';
import type { Draft } from './types/draft';
import { PLAIN_POLICY } from './types/policy';

/** Invented, with something for most rules to look at: an expression is made ready when it is first needed. */
const SAMPLE: Draft = {
  text:
    'Our 84 year old lady on ward 6 broke her hip on Tuesday and is in bed 4. Mr Tom Ashby from Derby, the only ' +
    'farmer here, was brought in by ambulance after a tractor crash. His wife is pregnant with twins! I hate that ' +
    'manager. I recommend this app, ring 01632 960461 or see example.org tomorrow at 9.30am. Why was nobody told?',
  context: { kind: 'reply', audience: 'public', inReplyTo: 'My mum waited nine hours in A&E. Is my chest pain bad?' },
};

/** Loops run slowly until they have run for a while: the first of them go over few words. */
const SHORT: Draft = { text: 'Thank you all for today', context: { kind: 'post', audience: 'public' } };

/** The second time a regular expression is asked it is compiled: that too should not wait for the first draft. */
const twice = (work: () => void) => [work, work];

/** What was seen last is kept, so the same draft twice would ready half of it. */
const inTurn = (work: (draft: Draft) => unknown) =>
  [SHORT, SAMPLE, SHORT, SAMPLE].map((draft) => () => {
    work(draft);
  });

/**
 * Opens and readies everything that a first draft would have to wait for, in steps that are each too short to feel.
 * Whoever calls them lets the page breathe in between. Nothing depends on it but speed.
 */
export const warmUp: readonly (() => void)[] = [
  ...openModels,
  ...openHostility,
  () => {
    taggedNames(readText(SAMPLE.text));
  },
  ...finders.flatMap(({ find }) =>
    twice(() => {
      find(readText(SAMPLE.text));
    }),
  ),
  ...TOLD_FINDERS.flatMap((find) =>
    twice(() => {
      find(readText(SAMPLE.text).folded);
    }),
  ),
  ...inTurn((draft) => seenOf(draft)),
  ...inTurn((draft) => takeNotes(draft)),
  ...offers.flatMap(({ decide }) =>
    twice(() => {
      decide(takeNotes(SAMPLE));
    }),
  ),
  ...inTurn((draft) => check(draft, PLAIN_POLICY)),
];
