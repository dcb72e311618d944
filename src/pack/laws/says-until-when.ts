import type { Law } from './law';

const DAY_MS = 86_400_000;
/** Two years: trusts review such policies every one to three. */
const MOST_DAYS = 731;

/** Guidance that nobody has to look at again grows old unseen. */
export const saysUntilWhen: Law = ({ written, reviewBy, expires }) => {
  const days = (Date.parse(reviewBy) - Date.parse(written)) / DAY_MS;
  if (days < 0) return [{ path: 'reviewBy', key: 'review_before_written' }];
  if (days > MOST_DAYS) return [{ path: 'reviewBy', key: 'review_too_late' }];
  return expires !== undefined && expires < written ? [{ path: 'expires', key: 'review_before_written' }] : [];
};
