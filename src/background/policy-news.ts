import { browser } from '../platform/browser';
import { isEmpty, NO_POLICY, type Policy, readPolicy } from '../platform/policy';
import { keepPolicy } from '../platform/stored';

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
  const policy = await managedPolicy();
  if (how === 'as it is' || !isEmpty(policy)) await keepPolicy(policy);
}

async function managedPolicy(): Promise<Policy> {
  try {
    return readPolicy(await browser.storage.managed.get());
  } catch {
    return NO_POLICY; // Firefox rejects where no policy names us
  }
}
