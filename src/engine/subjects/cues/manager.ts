import { type CueExamples, defineCues } from '../define-cues';

/** Somebody who leads where the author works. */
export const cues = defineCues({
  role: 'manager',
  someone: `manager, line manager, ward manager, practice manager, general manager, boss, matron, team lead, team leader, head of nursing, director of nursing, chief nurse, chief exec, chief executive, ceo, medical director, clinical director, clinical lead, lead nurse, supervisor, band 7, band 8a, band 8, bed manager, site manager, duty manager, head of midwifery, area manager, regional manager, the owner, partner at the practice, coo, director, deputy`,
});

export const examples: CueExamples = {
  is: ['my line manager «Ros» said no', '«Lorraine», our practice manager, sorted the phones', 'the «matron» knows'],
  isNot: ['my patient «Ros» said no', '«Lorraine», our receptionist, sorted the phones', 'I manage the «porter»'],
};
