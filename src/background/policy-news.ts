import { browser } from '../platform/browser';
import { inlinePackIn, isEmpty, readPolicy } from '../platform/policy';
import { keepPolicy, kept } from '../platform/stored';
import { oneAtATime } from './one-at-a-time';
import { planToAsk } from './pack-by-address';
import { followPolicy } from './pack-by-policy';

export const POLICY_ALARM = 'policy-again';

/** Chromium 156 answers `{}` or nothing for about three seconds after a start; half a minute is the shortest alarm. */
const AGAIN_MINUTES = 0.5;

/** Reads the policy without trusting an early "none", and looks again when the browser has surely loaded it. */
export async function readPolicyLater(): Promise<void> {
  browser.alarms.create(POLICY_ALARM, { delayInMinutes: AGAIN_MINUTES });
  await takePolicy('unless empty');
}

/** By now an empty policy means that there is none. */
export const lookAgainAtPolicy = () => takePolicy('as it is');

export async function takePolicy(how: 'as it is' | 'unless empty'): Promise<void> {
  const managed = await managedValues();
  const policy = readPolicy(managed);
  if (how === 'unless empty' && isEmpty(policy)) return;
  await keepPolicy(policy);
  await oneAtATime(async () => {
    await followPolicy(policy, inlinePackIn(managed));
    await planToAsk();
  });
}

/** Whoever wipes all wipes the policy too; the organisation still sets what it sets, and where there is none nothing stays. */
export async function readPolicyIfWiped(): Promise<void> {
  if ((await kept('policy')) === undefined) await takePolicy('unless empty');
}

async function managedValues(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {}; // Firefox rejects where no policy names us
  }
}
