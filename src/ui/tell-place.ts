import type { GuidancePlace } from '../platform/guidance-place';
import type { Concern } from './concerns';

/** Where a note on what was noticed is written: on our topic, or on an organisation's own term. */
export const tellPlace = ({ topic, own }: Concern): GuidancePlace => ({
  screen: 'tell',
  about: own === undefined ? `topic/${topic}` : `term/${own}`,
});
