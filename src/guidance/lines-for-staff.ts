import type { Nation } from '../engine/types/people';
import type { Guidance } from '../pack/merge';
import { inNation } from './you';

/** For children, for those under 35, and for a life at risk now: those stand on the page for someone in danger. */
const NOT_HERE = ['emergency', 'childline', 'papyrus'];

/** Lines that listen to a grown-up who has had a bad night, where they work; all of them while that is not known. */
export const linesForStaff = (lines: Guidance['crisisLines'], nation: Nation | null): Guidance['crisisLines'] =>
  inNation(lines, nation).filter(({ id, from }) => from === 'pack' || !NOT_HERE.includes(id));
