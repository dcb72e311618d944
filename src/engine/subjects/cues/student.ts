import { type CueExamples, defineCues } from '../define-cues';

/** Somebody who learns at work. */
export const cues = defineCues({
  role: 'student',
  someone: `student, student nurse, student midwife, student paramedic, medical student, med student, nursing student, trainee, apprentice, first year, second year, third year, final year, mentee, supervisee, tnas, tna, placement student, cadet`,
  told: `on placement with us, their placement, her placement, his placement, first placement`,
});

export const examples: CueExamples = {
  is: ['our student «Leah» cannulated first time', 'My student nurse «Callum» fainted today', 'the «trainee» was ace'],
  isNot: ['my patient «Leah» fainted first time', 'As a «student» I cried every shift', 'our porter «Callum»'],
};
