import { expect, test } from 'vitest';
import { policyWords } from '../../src/guidance/policy-words';
import { NO_POLICY, POLICY_KEYS, readPolicy } from '../../src/platform/policy';
import { speak } from '../../src/platform/words';

const managed: Record<string, unknown> = {
  organisationName: 'Porthaven Community Trust',
  organisationCode: 'RX9',
  language: 'cy',
  supportContact: 'it-desk@porthaven.example',
  pack: '{}',
  packAddress: 'https://guidance.porthaven.example/pack.json',
  packKeys: ['iIU0R5cPmzBB1dP2g5Z0bCLwmKkhdwG8FTTp5yR3JQk', 'aIU0R5cPmzBB1dP2g5Z0bCLwmKkhdwG8FTTp5yR3JQk'],
  packKeysNeeded: 2,
  sharedDevice: true,
  deepReaderOff: true,
  sitesLeftAlone: ['x.com', 'medium.com'],
  sitesNotHeld: ['tiktok.com'],
};
const wordsOf = (values: object) => policyWords(readPolicy(values), (language) => language);

test('every value that an organisation can set is said, in both languages', () => {
  expect(Object.keys(managed).sort()).toEqual(POLICY_KEYS);
  for (const language of ['en-GB', 'cy'] as const) {
    speak(language);
    const whole = wordsOf(managed);
    for (const name of POLICY_KEYS) {
      const without = wordsOf(Object.fromEntries(Object.entries(managed).filter(([other]) => other !== name)));
      expect(without, name).not.toEqual(whole);
    }
  }
  speak('en-GB');
});

test('with nothing set nothing is said', () => expect(policyWords(NO_POLICY, String)).toEqual([]));
