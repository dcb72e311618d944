import { type CueExamples, defineCues } from '../define-cues';

/** Somebody, of whom the rest of the passage must say more. After `my` or `our` it is somebody the author cares for. */
export const cues = defineCues({
  role: 'unknown',
  someone: `lady, man, woman, gentleman, gent, bloke, chap, fella, lad, laddie, lass, lassie, boy, girl, guy, teenager, teen, pensioner, someone, somebody, couple, wee man, wee lady, person`,
});

/** These look like somebody and are not. */
export const NOBODY = `patient safety, patient experience, patient care, patient parking, patient transport, patient information, patient leaflet, patient advice, patient liaison, patient flow, patient group, patient groups, patient records, patient record, patient voice, patient story, patient stories, patient feedback, patient facing, patient-facing,
  be patient, very patient, so patient, patience, client group, student loan, student union, nurse in, man up, man flu, lady luck, lady gaga, oh man, old man's, baby shower, baby steps, baby wipes, boy oh boy, kid you not, mum jokes, dad jokes, dad joke, guys, mother's day, father's day, mum of, dad of, nurses day, midwives day, doctor who, spin doctor, doctor's note, gp practice, gp surgery, gp surgeries, gp appointment, gp appointments, consultant post, nurse post, carer's allowance, carers allowance, car park, car parking, cat scan, van der, bike shed, lift share, plant based, board game, fish and chips, chicken breast, chicken soup, fish tank, fish pie`;

export const examples: CueExamples = {
  is: ['a «man» shouted at the bus', 'Somebody called «Brad» rang about the car', '«Jo» was here'],
  isNot: ['the «lady» in bed 4 with the broken hip rang her bell', 'our «wee man» rang the bell', 'my manager «Jo»'],
};
