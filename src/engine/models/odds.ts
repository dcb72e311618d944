/** Probabilities beyond these say no more than that something is sure. */
const LEAST = 1e-5;

export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

export const toLogOdds = (probability: number): number => {
  const p = Math.min(Math.max(probability, LEAST), 1 - LEAST);
  return Math.log(p / (1 - p));
};
