import { eachText } from '../each-text';
import { independentBodies } from '../vocabulary/bodies';
import type { Law } from './law';
import { namedIn } from './reach';

const BODIES = { anywhere: independentBodies, alone: [] };

/** What a term or a period asks is the organisation's wish: it may not borrow a regulator's name. */
export const speaksInOwnName: Law = ({ terms, periods }) =>
  [
    ...terms.flatMap(({ advice }, i) => eachText(advice, `terms.${i}.advice`)),
    ...periods.flatMap(({ title, advice }, i) => [
      ...eachText(title, `periods.${i}.title`),
      ...eachText(advice, `periods.${i}.advice`),
    ]),
  ]
    .filter(({ text }) => namedIn(text, BODIES) !== null)
    .map(({ path }) => ({ path, key: 'borrowed_name' as const }));
