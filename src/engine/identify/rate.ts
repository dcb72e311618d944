import { RATES } from './figures/rates';

/** A public rate: events in a year, or people on a register, per 1,000 people (`figures/rates.ts`). */
export type Rate = keyof typeof RATES;

export const shareWith = (rate: Rate): number => Math.min(1, RATES[rate] / 1000);
