/**
 * Round numbers where no public figure was found. They are this project's own assumptions, chosen on the side of more people;
 * each says why. Shares are of the people who fit without the detail, numbers are people.
 */
export const ASSUMPTIONS = {
  // Places and employers that no table knows
  unknownTown: {
    people: 60_000,
    why: 'Most places written without a table entry are suburbs or towns; a middling town is the quiet guess.',
  },
  village: { people: 2000, why: 'Villages of the United Kingdom mostly hold a few hundred to three thousand people.' },
  neighbourhood: {
    people: 500,
    why: 'A named street, crossing, school, church, club or pub has some hundreds of people about it who know one another.',
  },
  hospital: {
    people: 250_000,
    why: 'Acute trusts of England serve about 400,000 people each, and many hospitals share a trust.',
  },
  community: { people: 60_000, why: 'A community or mental-health team covers about a town.' },
  practice: { people: 10_000, why: 'General practices of England have about ten thousand patients each.' },
  careHome: { people: 60, why: 'Care homes have some forty beds, and residents change within a year.' },
  ambulance: { people: 3_000_000, why: 'Ambulance services cover one or more counties, mostly millions of people.' },
  // When
  day: { share: 1 / 10, why: 'Readers who know that somebody was ill place it within a month or so, not on the day.' },
  week: { share: 1 / 8, why: 'As with a day: a week is told more loosely still.' },
  month: { share: 1 / 4, why: 'A month is remembered as a season.' },
  season: { share: 1 / 2, why: 'A season or "this year" leaves about half of the two years people think back.' },
  // What was wrong
  everyday: {
    share: 1 / 30,
    why: 'Falls, cuts, chest pains and infections bring several in a hundred to care within a year.',
  },
  serious: {
    share: 1 / 300,
    why: 'A single grave illness, operation or injury touches some in a thousand within a year.',
  },
  rare: { share: 1 / 10_000, why: 'Named rarities are met by a few in a million to one in ten thousand.' },
  // Where in the service
  ward: {
    share: 1 / 30,
    why: 'A ward has some thirty beds that turn over weekly: some in a hundred of those served in a year.',
  },
  criticalCare: {
    share: 1 / 200,
    why: 'Resuscitation rooms and intensive care see some in a thousand of the population within a year.',
  },
  bed: { people: 1, why: 'A bed holds one person, and the ward knows whom.' },
  // Who they are
  commonJob: { share: 1 / 60, why: 'The commonest trades are each held by one to two in a hundred people.' },
  rareJob: { share: 1 / 2000, why: 'A parish, school, crossing or stage has one of them among thousands of people.' },
  office: { people: 1, why: 'A named office of one place is held by one person.' },
  twins: { share: 1 / 60, why: 'About one birth in sixty or seventy is of twins.' },
  family: {
    share: 1 / 40,
    why: 'A told family event or constellation (a wedding, a new widow, a fifth child) holds for few in a hundred in a year.',
  },
  triplets: { share: 1 / 5000, why: 'Triplets are about one birth in five thousand.' },
  body: {
    share: 1 / 100,
    why: 'A striking feature that strangers see (a missing limb, great height, a tattoo) is had by about one in a hundred.',
  },
  // What an earlier post told, of which the kind alone is known
  earlierAge: { share: 1 / 9, why: 'An age of which the value is not kept counts as ten years out of ninety.' },
  earlierSex: { share: 1 / 2, why: 'One of two, whichever it was.' },
  // What happened
  event: {
    share: 1 / 300,
    why: 'A told mechanism of injury (a ladder, a horse, a baler) is the cause in few of a thousand cases.',
  },
  news: { people: 3, why: 'Readers of the local news know the event, and few people were in it.' },
  pointed: {
    share: 1 / 50,
    why: 'Words such as "the lad from" take it that readers know which one; of those who fit, few are known to them.',
  },
  only: { people: 1, why: 'The draft itself says that there is no other.' },
} as const satisfies Record<string, ({ people: number } | { share: number }) & { why: string }>;
export type Assumption = keyof typeof ASSUMPTIONS;
