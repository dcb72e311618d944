import { expect, test } from 'vitest';
import { pointsAtCare } from '../../src/content/session/picture-note';
import { check } from '../../src/engine/check';
import { PLAIN_POLICY } from '../../src/engine/types/policy';

const read = (text: string) => pointsAtCare(check({ text, context: { kind: 'post', platform: 'x' } }, PLAIN_POLICY));

test.each(['Please chase bloods for 999 000 0018', 'Lady in bay 4 sang all night', 'Good shift on the ward'])(
  'beside a picture these words point at care: %s',
  (text) => expect(read(text)).toBe(true),
);

test.each(['Tea with the team', 'Lovely sunset over the estuary tonight', 'My new bike, and it is red'])(
  'and these do not: %s',
  (text) => expect(read(text)).toBe(false),
);
