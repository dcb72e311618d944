import { popupWords as say } from '../../platform/popup-words';

/** When a rest ends, as people say it: `14:30`, or `06:00 tomorrow`. @param until, @param now milliseconds since 1970 */
export function clockTime(until: number, now: number): string {
  const end = new Date(until);
  const time = `${end.getHours()}:${String(end.getMinutes()).padStart(2, '0')}`;
  return end.getDate() === new Date(now).getDate() ? time : say('time_tomorrow', { time });
}
