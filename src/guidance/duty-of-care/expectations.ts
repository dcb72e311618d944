import { NATIONS, type Nation } from '../../engine/types/people';
import type { Guidance } from '../../pack/merge';
import type { Words } from '../../pack/shapes/text';
import { inNation } from '../you';
import { linesOfCare } from './words';

/** A line that says what people can expect, and where it holds: numbers to ring differ. */
export type Expectation = { id: string; line: Words; note?: Words | undefined };

type InNations = Expectation & { nations: readonly Nation[] };

/** 111 answers in these; see `crisis-lines.ts`. */
const WITH_111: readonly Nation[] = NATIONS.filter((nation) => nation !== 'northern-ireland');

const inBoth = (place: 'pinned' | 'reply'): readonly InNations[] => [
  {
    id: `${place}-great-britain`,
    nations: WITH_111,
    line: linesOfCare(`${place}_great_britain`),
    note: linesOfCare('expect_great_britain'),
  },
  {
    id: `${place}-northern-ireland`,
    nations: ['northern-ireland'],
    line: linesOfCare(`${place}_northern_ireland`),
    note: linesOfCare('expect_northern_ireland'),
  },
];
const PINNED = inBoth('pinned');
const REPLY = inBoth('reply');

/** The built-in lines for a profile that are about expectations, and where their numbers answer. */
const BIO: Readonly<Record<string, readonly Nation[]>> = {
  'no-advice': WITH_111,
  'no-advice-northern-ireland': ['northern-ireland'],
  hours: WITH_111,
};

type Lines = Pick<Guidance, 'bioLines' | 'replyTemplates'>;

/** For a profile: the organisation's own first, then the built-in ones that fit where somebody works. */
export function forBio({ bioLines }: Lines, nation: Nation | null): Expectation[] {
  const ours = bioLines
    .filter(({ from }) => from === 'built-in')
    .flatMap((one) => {
      const nations = BIO[one.id];
      return nations ? [{ ...one, nations }] : [];
    });
  return [...bioLines.filter(({ from }) => from === 'pack'), ...inNation(ours, nation)];
}

export const toPin = (nation: Nation | null): readonly Expectation[] => inNation(PINNED, nation);

/** To answer somebody who asks about their own health: the organisation's own first. */
export const toAnswer = ({ replyTemplates }: Lines, nation: Nation | null): Expectation[] => [
  ...replyTemplates
    .filter(({ from, situation }) => from === 'pack' && situation === 'health-question')
    .map(({ id, text }) => ({ id, line: text })),
  ...inNation(REPLY, nation),
];
