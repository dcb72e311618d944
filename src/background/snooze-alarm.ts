import { browser } from '../platform/browser';
import { isResting } from '../platform/standing';
import { storedSettings } from '../platform/stored';

export const SNOOZE_ALARM = 'snooze-ends';

/** Rings when a snooze ends, so that open pages and the icon hear of it. Whether it has ended is asked of the clock. */
export async function setSnoozeAlarm(): Promise<void> {
  const settings = await storedSettings();
  if (isResting(settings, Date.now())) browser.alarms.create(SNOOZE_ALARM, { when: settings.snoozedUntil });
  else await browser.alarms.clear(SNOOZE_ALARM);
}
