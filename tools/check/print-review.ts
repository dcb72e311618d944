import type { Review } from '../../src/engine/types/review';
import { estimateWords } from '../../src/ui/estimate-words';

const SAYS = { clear: 'Nothing to say.', advise: 'Worth a look before it goes.', pause: 'This would be held.' };

/** Prints a review for people. */
export function printReview(review: Review) {
  console.log(SAYS[review.outcome]);
  for (const { topic, outcome, quote, because } of review.findings)
    console.log(`  ${outcome.padEnd(6)} ${topic}: “${quote}” (${because})`);
  for (const support of review.support) console.log(`  help   ${support}`);
  if (review.estimate && review.findings.some(({ topic }) => topic === 'patient-jigsaw'))
    console.log(`  ${estimateWords(review.estimate).join(' ')}`);
}
