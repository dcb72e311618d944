/** Words as they are typed in a hurry. Only those that mean one thing: not "r", "2", "4" or "w". */
const SHORT: Readonly<Record<string, string>> = {
  you: 'u ya',
  your: 'ur',
  please: 'pls plz',
  because: 'coz cuz cos',
  people: 'ppl',
  before: 'b4',
  though: 'tho',
  through: 'thru',
  tonight: 'tonite 2nite',
  night: 'nite',
  tomorrow: 'tmrw tmr 2moro tomoz',
  today: '2day',
  week: 'wk',
  weekend: 'wkend',
  message: 'msg',
  great: 'gr8',
  mate: 'm8',
  late: 'l8',
  someone: 'sum1 some1',
  everyone: 'every1',
  something: 'smth sth',
  thanks: 'thx thnx',
  love: 'luv',
  appointment: 'appt',
  department: 'dept',
  hospital: 'hosp',
  pregnant: 'preg preggers',
};

const LONG_OF = new Map(Object.entries(SHORT).flatMap(([long, short]) => short.split(' ').map((one) => [one, long])));
const PATIENTS = new Map([
  ['pt', 'patient'],
  ['pts', 'patients'],
]);

/** The word that a short form stands for, in small letters; `undefined` of any other word. */
export function longForm(raw: string, isBesideNumber: boolean): string | undefined {
  const short = raw.toLowerCase();
  // Six pts clear, pt 2 of a story, and a PT session have no patients in them
  const patient = isBesideNumber || raw === 'PT' ? undefined : PATIENTS.get(short);
  return patient ?? LONG_OF.get(short);
}
