import { type CueExamples, defineCues } from '../define-cues';

/** Somebody under care. What mentions of care, beds and numbers say is weighed in `evidence.ts`. */
export const cues = defineCues({
  role: 'patient',
  someone: `patient, pt, resident, service user, client, inpatient, outpatient, old boy, old lady, old man, old gent, elderly lady, elderly man, young lady, young lad,
    newborn, preemie, prem baby, casualty, neonate, little old lady, little old man, new admission, inmate, detainee`,
  beside: `rip, rest easy, poor, bless, sleep tight, sleep well, fly high, happy 100th, happy 90th, patient called, lady called, gentleman called, man called, baby called, patient named, resident called, home today, is home, is home now, went home,
    rang the bell, rang the end, was with us, with us for, is with us, in bay, in bed, in room, in side room, in cubicle, on bay, room, bay, bed, cubicle, for palliative, passed away, passed peacefully, died, slipped away, years young, was born, born at,
    is back, is back in, back with us, needs chasing, still refusing, refused his, refused her, off the vent, on the vent, still asking for, asleep in, admitted, discharged, is for, has gone home, due his, due her`,
  told: `rang the bell, end of treatment bell, the vent, ventilator, seizure, fit for discharge, hoist, hoisted, call bell, catheter, stoma, cannula, pad change, obs, sats, gcs, meds, insulin, morphine, warfarin, clozapine, methadone, tablets,
    wound, dressing, dressings, bloods, inr, scan, biopsy, chemo, dialysis, theatre, surgery, op, operation, new hip, new knee, drip, drain, oxygen, nebuliser, feed, thickened, bedside, next of kin, family aware, dnar, dnacpr, respect form, end of life, palliative,
    fallen, fell, confused, aggressive, wandering, hearing aid, dentures, teeth, walking frame, zimmer, wheelchair, physio gym, first steps, incontinent, vomiting, ulcer, sepsis, stroke, nhs number, hospital number, hosp no, dob, clexane, discharge, ttos, tto, care plan, safeguarding, sectioned, consent form`,
});

export const examples: CueExamples = {
  is: [
    '«Edna», my favourite patient, went home today',
    'my 2pm «lady» never came',
    '«Mrs Hargreaves» bed 4 needs her bloods',
    'We had a resident, «Doris», who sang all night',
    'RIP «Hughie» bed 9',
    '«Alfie» is 6, leukaemia, rang the bell today',
    'My patient today was so brave. She told me about her «diabetes»',
    'Irene in «bay 2» is due her warfarin',
  ],
  isNot: [
    'my «mum» was in bed 4',
    '«Edna» from payroll went home early today',
    'patient safety week with «Doris» on the stall',
    'I was a patient once and «my knee» still hurts',
    'RIP to the ward kettle, says «Hughie» from estates',
  ],
};
