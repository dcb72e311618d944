/**
 * Words that name people by a characteristic that the law protects (Equality Act 2010, section 4). They say whom a
 * sentence is about and never whether it is hostile: each becomes one mark before anything is judged.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Peoples of the world by their adjective; many are also languages and dishes, so they need a person beside them. */
const PEOPLES = `african caribbean asian european american indian pakistani bangladeshi chinese japanese korean filipino
  filipina vietnamese thai malaysian indonesian nigerian ghanaian kenyan zimbabwean somali sudanese ethiopian eritrean
  egyptian moroccan algerian tunisian libyan ugandan rwandan congolese arab arabic turkish kurdish iranian persian iraqi
  syrian afghan lebanese palestinian israeli saudi yemeni polish romanian bulgarian lithuanian latvian estonian
  ukrainian russian albanian serbian croatian bosnian hungarian czech slovak irish scottish welsh english british
  australian canadian french german dutch italian spanish portuguese greek cypriot maltese swedish danish norwegian
  finnish brazilian mexican colombian cuban jamaican trinidadian haitian latino latina hispanic latin nepali nepalese
  tibetan mongolian uyghur burmese rohingya tamil punjabi bengali kashmiri gujarati aboriginal indigenous native
  oriental middle-eastern eastern-european scouse`;

/** Adjectives that name people wherever they stand. */
export const SURE_KINDS = set(`muslim islamic jewish hindu sikh gay lesbian bisexual queer transgender
  transgendered transsexual nonbinary non-binary genderqueer lgbt lgbtq lgbtqia lgbtqa homosexual heterosexual disabled
  autistic dyslexic neurodivergent epileptic schizophrenic romany roma wheelchair-bound handicapped immigrant migrant
  refugee asylum-seeking cisgender intersex`);
/** Adjectives with another life as colours, foods, languages or names: they count beside a person, or said of one. */
export const UNSURE_KINDS = set(`${PEOPLES} christian catholic protestant buddhist mormon orthodox pagan atheist black
  white brown coloured colored mixed-race mixed biracial deaf blind cis gypsy traveller romani trans bi dark-skinned
  light-skinned bipolar pregnant female male`);
/** These count only beside a person. */
export const WEAK_KINDS = set(`old older elderly young foreign overseas straight married unmarried divorced single
  veiled hijabi non-white non-british ethnic minority dark same-sex effeminate butch menopausal`);

const peoplesPlural = PEOPLES.trim()
  .split(/\s+/)
  .filter((word) => /(?:[nibtc]|ino|ina|ook)$/.test(word) && !/(?:glish|ish|arabic|hispanic|latin)$/.test(word))
  .map((word) => `${word}s`)
  .join(' ');
/** Nouns that name a group by themselves. */
export const GROUPS = set(`${peoplesPlural} muslims islamists jews hindus sikhs christians catholics protestants
  buddhists mormons atheists pagans blacks whites browns hispanics turks kurds poles spaniards scots swedes danes finns
  serbs croats brits gays lesbians bisexuals homosexuals heterosexuals queers transgenders transsexuals transwomen
  transmen transpeople lgbts immigrants migrants refugees foreigners gypsies travellers travelers natives aboriginals
  pensioners oaps boomers autistics schizophrenics epileptics dyslexics hijabis burqas feminists lgbt lgbtq lgbtqa
  latinos latinas orientals easterners minorities eastern-europeans asylum-seekers`);
/** Women, men and their like: a group when nothing counts or owns them. */
export const GENDERS = set('women men girls boys ladies females males woman’s gals womenfolk menfolk womankind lasses');
export const FAITHS = set(
  'islam judaism hinduism sikhism christianity catholicism buddhism homosexuality transgenderism',
);
/** Nouns for one member. */
export const MEMBERS = set(`jew turk kurd pole swede dane finn serb croat foreigner pensioner oap boomer transwoman
  transman feminist asylum-seeker atheist`);
export const GENDER = set('woman man girl boy lady gentleman female male lad lass bloke gal');

/** Whom an adjective can make a group of. */
export const PEOPLE = set(`people peoples folk folks persons guys lads lasses kids children babies blokes lot types ones
  community communities families couples parents mothers mums fathers dads daughters sons wives husbands nurses doctors
  docs staff workers carers porters midwives students patients colleagues neighbours neighbors teachers users applicants
  candidates consultants managers receptionists surgeons hcas trainees registrars players medics gps dentists cleaners
  drivers friends couples youths teens teenagers toddlers elders seekers humans population citizens residents
  employees trainees grads graduates claimants believers worshippers celebrities creatures`);
export const PERSON = set(`person kid child baby guy bloke lad lass nurse doctor carer porter midwife student patient
  colleague neighbour neighbor teacher user applicant candidate consultant manager receptionist surgeon hca trainee
  registrar player medic gp dentist cleaner driver friend couple youth teen teenager family mother mum father dad
  daughter son wife husband human citizen resident employee individual seeker worker sister brother`);

/** Pictures that stand for people: scarves, turbans, couples, the wheelchair. */
export const PICTURES = new Set([...'👨👩👴👵👳🧕👲👦👧👶🧒👬👭👫🧔👱👸🤴👰♿🕌🕍🕋✡☪🚺🚹🧑🏳']);
export const ADORNS = new Set([...'🏻🏼🏽🏾🏿♂♀🌈']);
