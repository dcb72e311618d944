import { type CueExamples, defineCues } from '../define-cues';

/** Taught, played, made up, or a manikin: nobody real. */
export const cues = defineCues({
  role: 'fictional',
  someone: `manikin, mannequin, manakin, simman, sim man, simbaby, sim baby, dummy, resusci anne, resusci annie, little anne, test patient, dummy patient, imaginary patient, pretend patient, simulated patient, actor, character`,
  beside: `the manikin, the mannequin, the dummy, of holby, of casualty, in casualty, from casualty, from corrie, from eastenders, from emmerdale, from call the midwife`,
  told: `on casualty, watching casualty, episode of casualty, holby, call the midwife, grey's anatomy, this is going to hurt, line of duty, coronation street, corrie, eastenders, emmerdale, doctor who, the archers, panto, pantomime, nativity, tv drama, episode, box set, boxset, novel, storyline, plot twist, bridgerton, hollyoaks, silent witness, midsomer*, peaky blinders, game of thrones, happy valley, the traitors, season finale, series finale, spoiler*`,
  throughout: `osce, osces, exam question, exam stem, exam case, sba, mcq, mcqs, single best answer, simulation, simulated, sim day, sim session, sim suite, sim lab, composite, composite case, made-up, fictional, fictitious, hypothetical, teaching case, teaching scenario, training scenario, scenario, scenarios, case study, vignette, not a real, no real patient, details changed, mock exam, role play, roleplay, moulage, finals question, plab, textbook case, invented, nobody real, not real, none of it real, mock handover, mock patient, pretend handover, practice handover, practice sbar, practise sbar, sim handover, fake patient`,
});

export const examples: CueExamples = {
  is: [
    '«Gerald» the manikin arrested three times today',
    'Exam case: «Mr Smith», 65, crushing chest pain',
    'OSCE station 4: «Mrs Jones» has a broken hip',
    'The registrar on Casualty last night lost «Charlie» twice',
    'A composite case: «Doris», 88, dementia, bed 4',
    'We ran CPR on a dummy called «Little Anne»',
  ],
  isNot: [
    '«Gerald» in bed 4 arrested three times today',
    '«Mr Smith», 65, crushing chest pain, on our ward now',
    'a man came into casualty, «Charlie», with his leg',
  ],
};
