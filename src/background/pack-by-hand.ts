import { namesPack, readFloors } from '../guidance/pack-in-force';
import { openOffer } from '../pack/signing/open-offer';
import { dayOf } from '../platform/day';
import { dropOffer, forgetPack, keepNews, keptPack, offerPack, packOffer } from '../platform/kept-pack';
import { ownVersion } from '../platform/own-version';
import { storedPolicy } from '../platform/stored';
import { askFor, lookNow, planToAsk } from './pack-by-address';
import { takePack } from './take-pack';

/** What a person can ask for on the settings page. */
export const BY_HAND = {
  /** Fetches what they named, for them to see whose it is. */
  ask: askForOffer,
  /** They compared the fingerprint and said yes. */
  take: takeOffer,
  leave: leavePack,
  look: lookNow,
} satisfies Record<string, () => Promise<void>>;

async function askForOffer(): Promise<void> {
  const offer = await packOffer();
  if (!offer?.address) return;
  const fetched = await askFor(offer.address, null);
  if (!fetched.ok) {
    const { key, fill = {} } = fetched.problem;
    await offerPack({ ...offer, problem: { key, fill } });
  } else if (fetched.file)
    await offerPack({ ...offer, file: new TextDecoder().decode(fetched.file), named: fetched.named, problem: null });
}

/** Beside a pack of the organisation's policy there is no other. */
async function takeOffer(): Promise<void> {
  const offer = await packOffer();
  if (!offer?.file || namesPack(await storedPolicy())) return;
  const file = new TextEncoder().encode(offer.file);
  const opened = await openOffer(file, { floors: await readFloors(), version: ownVersion(), today: dayOf(new Date()) });
  if (!opened.ok) return;
  await takePack(file, {
    by: 'person',
    address: offer.address,
    named: offer.named,
    keys: opened.value.keys,
    odsCode: null,
  });
  await dropOffer();
  await planToAsk();
}

async function leavePack(): Promise<void> {
  if ((await keptPack())?.by !== 'person') return;
  await forgetPack();
  await keepNews({ last: null });
  await planToAsk();
}
