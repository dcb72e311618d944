import { examples as crisis } from '../../src/engine/support/person-in-crisis';
import { examples as concern } from '../../src/engine/support/raising-concern';
import { examples as discrimination } from '../../src/engine/topics/discrimination';
import { examples as disrepute } from '../../src/engine/topics/disrepute';
import { examples as confidential } from '../../src/engine/topics/employer-confidential';
import { examples as political } from '../../src/engine/topics/political-work';
import type { Draft } from '../../src/engine/types/draft';
import type { Example } from '../../src/engine/types/topic';

/** Drafts that raise concerns, criticise, strike, vote, believe, or tell of a life: no pack may make their answer graver. */
export const freedomDrafts = (): Draft[] =>
  [
    ...concern.flag,
    ...concern.leave,
    ...crisis.flag,
    ...disrepute.leave,
    ...political.leave,
    ...discrimination.leave,
    ...confidential.leave,
  ].map(toDraft);

function toDraft(example: Example): Draft {
  if (typeof example === 'string') return { text: example, context: { kind: 'post', audience: 'public' } };
  const { text, quote: _quote, ...context } = example;
  return { text, context: { kind: 'post', audience: 'public', ...context } };
}
