import welsh from '../../public/_locales/cy/delivery.json';
import english from '../../public/_locales/en_GB/delivery.json';
import { dayOf } from '../platform/day';
import { catalogue } from '../platform/words';

/** Words about a pack: whose it is, how it came, what became of a newer one. */
export const deliveryWords = catalogue(english, welsh);

type Month = Extract<keyof typeof english, `month_${number}`>;

/** A day as people write it, `1 November 2026`: browsers know no Welsh month. @param day `YYYY-MM-DD` */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name: Month = `month_${Number(month)}` as Month; // a day has one of twelve months
  return `${Number(date)} ${deliveryWords(name)} ${year}`;
}

/** @param at milliseconds since 1970 */
export const momentWords = (at: number): string => dayWords(dayOf(new Date(at)));
