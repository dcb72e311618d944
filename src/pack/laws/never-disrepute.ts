import type { Law } from './law';

/** Nothing in a pack may make Second Look speak of disrepute. */
export const neverDisrepute: Law = ({ terms, thresholds }) => [
  ...terms.flatMap(({ topic }, i) =>
    topic === 'disrepute' ? [{ path: `terms.${i}.topic`, key: 'disrepute' as const }] : [],
  ),
  ...(thresholds.disrepute === 'sooner' ? [{ path: 'thresholds.disrepute', key: 'disrepute' as const }] : []),
];
