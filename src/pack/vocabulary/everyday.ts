import { listOf, type Vocabulary } from './vocabulary';

/** Words that nearly every post from work has: a term out of them would speak up all day long. */
export const everyday: Vocabulary = {
  anywhere: [],
  alone: listOf(
    'nhs, the nhs, hospital, hospitals, trust, our trust, my trust, health board, ward, my ward, clinic, surgery, practice, department, unit, team, my team, staff, colleague, colleagues',
    'nurse, nurses, nursing, doctor, doctors, midwife, midwives, paramedic, porter, cleaner, pharmacist, student, patient, patients, relative, relatives, family, carer, carers',
    'work, working, job, shift, night shift, nights, rota, break, overtime, home, today, tonight, tomorrow, week, morning, care, health, medicine, emergency, ambulance, bed, beds',
    'good, bad, great, love, hate, hard, tired, busy, proud, happy, sad, angry, sorry, thank you, thanks, please, hello, people, life, time, day, night, year',
    'covid, flu, vaccine, hospital food, parking, canteen, uniform, training, interview, email, computer, news, public, private, the, and, this, that, not, with',
    'ysbyty, ward, staff, nyrs, nyrsys, meddyg, meddygon, claf, cleifion, gofal, iechyd, gwaith, heddiw, heno, diolch, da, drwg',
  ),
};
