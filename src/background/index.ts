/**
 * The background may be stopped at any moment and started by any event: every listener stands here at top level, and
 * nothing that matters is kept in a variable. It looks at no draft.
 */
import { answerMessages } from '../platform/answer';
import { browser } from '../platform/browser';
import { onLeaveChange } from '../platform/permission';
import { onStoredChange } from '../platform/stored';
import { registerAnyPlaces } from './any-places';
import { loadEngine } from './load-engine';
import { lookAgainAtPolicy, POLICY_ALARM, readPolicyLater, takePolicy } from './policy-news';
import { SNOOZE_ALARM, setSnoozeAlarm } from './snooze-alarm';
import { tellEveryPage } from './tell-pages';

answerMessages('background', { 'engine/load': loadEngine });

browser.runtime.onInstalled.addListener(() => void start());
browser.runtime.onStartup.addListener(() => void start());
onLeaveChange(() => void registerAnyPlaces());

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') void takePolicy('as it is');
});
onStoredChange((changed) => {
  if (changed.includes('settings')) void Promise.all([setSnoozeAlarm(), registerAnyPlaces()]);
  if (changed.includes('settings') || changed.includes('policy')) void tellEveryPage();
});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === SNOOZE_ALARM) void tellEveryPage();
  if (name === POLICY_ALARM) void lookAgainAtPolicy();
});

async function start() {
  await keepStorageFromPages();
  await Promise.all([registerAnyPlaces(), setSnoozeAlarm(), readPolicyLater(), tellEveryPage()]);
}

/** Content scripts share a process with the page; where the browser can, they cannot read what is stored. */
async function keepStorageFromPages() {
  // The polyfill's types know Firefox, which has no such method (2026-11)
  const local = browser.storage.local as {
    setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
