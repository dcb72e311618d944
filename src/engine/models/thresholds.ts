import type { Head } from './heads';

/** The probability from which each head counts, set on held-out blocks to a false-alarm budget (`npm run train`). */
export type Thresholds = Readonly<Record<Head, number>>;
