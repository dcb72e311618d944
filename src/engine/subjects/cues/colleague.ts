import { type CueExamples, defineCues } from '../define-cues';

/** Somebody the author works with, or thanks for their work. */
export const cues = defineCues({
  role: 'colleague',
  someone: `colleague, nurse, staff nurse, charge nurse, nurse in charge, night nurse, midwife, hca, healthcare assistant, support worker, carer, paramedic, emt, crew mate, crewmate, physio, physiotherapist, ot, occupational therapist, radiographer, sonographer, pharmacist, pharmacy tech, dietitian, podiatrist, porter, ward clerk, receptionist, secretary, domestic, cleaner, housekeeper, cook,
    doctor, reg, registrar, sho, junior doctor, resident doctor, fy1, f1, fy2, f2, locum, gp, gp partner, consultant, surgeon, anaesthetist, radiologist, psychiatrist, psychologist, health visitor, district nurse, school nurse, odp, scrub nurse, phlebotomist, dentist, dental nurse, hygienist, coder, call taker, dispatcher, security guard, chaplain, caretaker, agency nurse, bank nurse,
    band 2, band 3, band 4, band 5, band 6, mentor, preceptor, work wife, work husband, buddy, team mate, teammate, co-author, sister on, the sister, ward sister, professor, new starter, new girl, new lad, rep, union rep, organiser, trainer, speaker, researcher, biomedical scientist, lab tech, optometrist, practice nurse`,
  beside: `thank you to, thank you, thankyou, thankyou to, thanks to, thanks, thanx, many thanks to, huge thanks to, ta, cheers, diolch, well done, well done to, congrats, congrats to, congratulations, congratulations to, shout out to, shoutout to, big up, kudos to, hats off to, welcome to, welcome, good luck, good luck to, happy retirement, covering for, cover for, swap with, swapping with, working with, bleep, tell, hi, hello, hiya, hey, morning, dear,
    retires, retiring, has retired, is off, is off sick, is on nights, is on days, on nights, on shift, is leaving, leaving, is covering, is in charge, who taught me, taught me, trained me, who trained, my mentor, passed her, passed his, got the job, from linen, from payroll, from estates, from reception, from it, from hr, from pharmacy, from portering, from theatres, from x-ray, from the union, from pals, from radiology, from the lab, from catering, from switchboard, from stores, from housekeeping, from agency, from bank, from night shift, from days,
    fae night shift, on reception, in estates, in hr, in it, in payroll, in pharmacy, in stores, made the brews, will be in, won't be in, isn't in, is in on, can do the, slides, for the cake, for the biscuits, and the team, and team, and the whole team, for teaching, for showing, for covering, for organising, for the lift, for having me, for inviting, for chairing, for the talk, presented, presenting, chaired, led the`,
  told: `leaving do, leaving present, rota, off-duty, annual leave, study leave, study day, swap, swaps, cover the shift, extra shift, training, conference, webinar, paper, slides, poster, audit, canteen, tea room, staff room, secret santa, award, awards, nominated, interview, preceptorship, revalidation, appraisal, night out, christmas do, payday, my team, our team, whole team, worked with, works with, colleague*, mentor, handover sheet, retirement, overtime, competencies, promotion, on-call, on call, long day, union, picket, strike, car share, lift, staffing, bank shift`,
});

export const examples: CueExamples = {
  is: [
    'Our new band 6 «Priya» is a star',
    'thank you to «Maureen», «Dave» and «Siân» for the toast',
    'well done «Femi» on the interview',
    '«Dr Okafor» presented our audit',
    'need to swap with «Gareth» on nights',
    '«Sister Agnes» taught me everything',
    'Walked «Maureen» from linen down to the canteen',
  ],
  isNot: [
    'Our new patient «Priya» is a star',
    'my dad «Dave» made the toast',
    'RIP «Mrs Oyelaran» bed 6, never moaned',
    '«Gerald» the manikin did well',
  ],
};

/** Before a name, these say that the person works there. */
export const STAFF_TITLES: ReadonlySet<string> = new Set(
  'dr doctor prof professor sister nurse matron midwife charge staff'.split(' '),
);
