import { daysFrom } from '../days';
import type { Law } from './law';

/** Two years: trusts review such policies every one to three. */
const MOST_DAYS = 731;

/** Guidance that nobody has to look at again grows old unseen. */
export const saysUntilWhen: Law = ({ written, reviewBy, expires }) => {
  const days = daysFrom(written, reviewBy);
  if (days < 0) return [{ path: 'reviewBy', key: 'review_before_written' }];
  if (days > MOST_DAYS) return [{ path: 'reviewBy', key: 'review_too_late' }];
  return expires !== undefined && expires < written ? [{ path: 'expires', key: 'review_before_written' }] : [];
};
