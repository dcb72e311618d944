/**
 * The background may be stopped at any moment and started by any event: every listener stands here at top level, and
 * nothing that matters is kept in a variable. It looks at no draft.
 */
import { answerMessages } from '../platform/answer';
import { browser } from '../platform/browser';
import { hidePhrase } from '../platform/hidden-phrases';
import { onLeaveChange } from '../platform/permission';
import { type Name, onStoredChange } from '../platform/stored';
import { adoptOpenTabs } from './adopt-open-tabs';
import { registerAnyPlaces } from './any-places';
import { showCannot } from './badge';
import { keepDraftForLater } from './keep-later';
import { layHiddenEverywhere } from './lay-hidden';
import { layMarksEverywhere } from './lay-marks';
import { layPackEverywhere, PERIOD_ALARM, turnOwnTermOff } from './lay-pack';
import { keepToldIfWanted, keepToldShort, layToldEverywhere } from './lay-told';
import { loadEngine } from './load-engine';
import { loadPicture } from './load-picture';
import { offerMenu, onMenu } from './menu';
import { oneAtATime } from './one-at-a-time';
import { openGuidance } from './open-guidance';
import { ASK_ALARM, askWhenDue, planToAsk } from './pack-by-address';
import { BY_HAND } from './pack-by-hand';
import { lookAgainAtPolicy, POLICY_ALARM, readPolicyIfWiped, readPolicyLater, takePolicy } from './policy-news';
import { answerReaders } from './reader-port';
import { SNOOZE_ALARM, setSnoozeAlarm } from './snooze-alarm';
import { tellEveryPage } from './tell-pages';

/** What open pages are told anew when one of these changes. */
const LAID: readonly Name[] = ['pack', 'policy', 'ownTermsOff'];

answerMessages('background', {
  'engine/load': loadEngine,
  'pack/by-hand': async ({ what }) => {
    await oneAtATime(BY_HAND[what]);
    return {};
  },
  'own-term/off': async ({ term }) => {
    await turnOwnTermOff(term);
    return {};
  },
  'phrase/hide': async ({ salt, mark }) => {
    await hidePhrase(salt, mark);
    return {};
  },
  'draft/later': (_, sender) => keepDraftForLater(sender),
  'picture/load': (_, sender) => loadPicture(sender),
  'told/keep': async (told) => {
    await keepToldIfWanted(told);
    return {};
  },
  'guidance/open': (place, sender) => openGuidance(place, sender),
  'page/cannot-show': async (_, { tab }) => {
    if (tab?.id !== undefined) await showCannot(tab.id, 'title_cannot_show');
    return {};
  },
});

answerReaders();
onMenu();

browser.runtime.onInstalled.addListener(() => void start().then(adoptOpenTabs));
browser.runtime.onStartup.addListener(() => void start());
onLeaveChange(() => void registerAnyPlaces());

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') void takePolicy('as it is');
});
onStoredChange((changed) => {
  if (changed.includes('settings'))
    void Promise.all([setSnoozeAlarm(), registerAnyPlaces(), offerMenu(), keepToldShort()]);
  if (changed.includes('settings') || changed.includes('policy')) void tellEveryPage();
  if (LAID.some((name) => changed.includes(name))) void layPackEverywhere();
  if (changed.includes('hiddenPhrases')) void layHiddenEverywhere();
  if (changed.includes('settings')) void layMarksEverywhere();
  if (changed.includes('toldBefore') || changed.includes('settings')) void layToldEverywhere();
  if (changed.includes('policy')) void readPolicyIfWiped();
});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === SNOOZE_ALARM) void tellEveryPage();
  if (name === POLICY_ALARM) void lookAgainAtPolicy();
  if (name === ASK_ALARM) void oneAtATime(askWhenDue);
  if (name === PERIOD_ALARM) void layPackEverywhere();
});

async function start() {
  await keepStorageFromPages();
  await Promise.all([registerAnyPlaces(), setSnoozeAlarm(), readPolicyLater(), tellEveryPage(), layPackEverywhere()]);
  await Promise.all([offerMenu(), keepToldShort()]);
  await oneAtATime(planToAsk);
}

/** Content scripts share a process with the page; where the browser can, they cannot read what is stored. */
async function keepStorageFromPages() {
  // The polyfill's types know Firefox, which has no such method (2026-11)
  const local = browser.storage.local as {
    setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
