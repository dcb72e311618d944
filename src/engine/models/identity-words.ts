/**
 * Words that say who people are. Before features are taken each becomes its class, so that a draft reads the same
 * whoever it is about: identity words never decide. Slurs are not here: they are evidence.
 */
const GROUP = `muslim christian catholic protestant jewish jew hindu sikh buddhist jain atheist agnostic pagan mormon quaker
  islamic baptist methodist anglican evangelical pentecostal presbyterian rastafarian shia sunni ahmadi zoroastrian bahai
  black white asian brown african caribbean indian pakistani bangladeshi chinese japanese korean filipino filipina
  nigerian ghanaian kenyan zimbabwean somali sudanese ethiopian eritrean ugandan tanzanian rwandan burundian congolese
  angolan zambian malawian mozambican namibian cameroonian senegalese gambian ivorian liberian malian togolese mauritian
  egyptian moroccan algerian tunisian libyan arab arabic lebanese jordanian palestinian israeli saudi yemeni kuwaiti omani
  turkish kurdish iranian persian iraqi syrian afghan polish romanian bulgarian lithuanian latvian estonian ukrainian russian
  belarusian moldovan albanian kosovan serbian croatian bosnian slovenian slovak slovakian czech hungarian macedonian
  irish scottish welsh english british european american canadian mexican cuban colombian argentinian chilean peruvian
  venezuelan brazilian jamaican trinidadian barbadian bajan guyanese haitian australian french german italian spanish
  portuguese greek cypriot maltese dutch belgian swiss austrian danish swedish norwegian finnish icelandic georgian armenian
  azerbaijani kazakh uzbek nepali nepalese bhutanese burmese thai vietnamese cambodian malaysian singaporean indonesian
  taiwanese mongolian tibetan tamil punjabi gujarati bengali sylheti kashmiri malayali keralan goan yoruba igbo hausa
  urdu hindi farsi mandarin cantonese tagalog hispanic latino latina caucasian biracial mixed-race
  gypsy traveller roma romany gay lesbian bisexual pansexual asexual straight queer trans transgender transsexual cis
  cisgender nonbinary non-binary genderfluid genderqueer intersex heterosexual homosexual lgbt lgbtq lgbtqia
  disabled able-bodied deaf blind deafblind autistic dyslexic dyspraxic neurodivergent neurodiverse neurotypical wheelchair-using
  immigrant migrant refugee asylum-seeking foreigner foreign overseas elderly pregnant married divorced widowed`;

/** The classes, each with the words that it stands for. */
export const CLASSES: Readonly<Record<string, string>> = {
  '⟨group⟩': GROUP,
  '⟨groups⟩': `muslims mormons quakers jains agnostics rastafarians pentecostals evangelicals catholics protestants jews hindus sikhs buddhists atheists pagans blacks whites arabs turks kurds poles
    serbs croats swedes danes thais greeks gypsies travellers gays lesbians bisexuals immigrants migrants refugees
    foreigners pensioners`,
  '⟨faith⟩': 'islam christianity judaism hinduism sikhism buddhism catholicism jainism atheism',
  '⟨worship⟩': 'church mosque synagogue gurdwara mandir chapel',
  '⟨scripture⟩': "bible quran qur'an koran torah gita",
  '⟨cleric⟩': 'vicar imam rabbi priest pastor granthi',
  '⟨dress⟩': 'hijab headscarf turban niqab burqa burka kippah yarmulke crucifix',
  '⟨place⟩': `nigeria ghana kenya zimbabwe somalia sudan ethiopia eritrea uganda tanzania rwanda congo zambia malawi gambia egypt
    morocco algeria tunisia libya lebanon palestine israel yemen turkiye iran iraq syria afghanistan pakistan india bangladesh
    nepal china japan korea philippines vietnam thailand malaysia indonesia poland romania bulgaria lithuania latvia estonia
    ukraine russia albania kosovo serbia croatia bosnia hungary slovakia jamaica trinidad barbados guyana brazil mexico
    italy spain portugal greece cyprus malta france germany sweden norway denmark finland`,
  '⟨flag⟩': [...'🇦🇧🇨🇩🇪🇫🇬🇭🇮🇯🇰🇱🇲🇳🇴🇵🇶🇷🇸🇹🇺🇻🇼🇽🇾🇿'].join(' '),
  '⟨adult⟩': 'man woman bloke chap fella 👨 👩 🧔',
  '⟨adults⟩': 'men women blokes chaps fellas',
  '⟨sex⟩': 'male female ♀ ♂',
  '⟨sexes⟩': 'males females',
  '⟨elder⟩': 'lady gentleman gent 👵 👴',
  '⟨elders⟩': 'ladies gentlemen gents',
  '⟨young⟩': 'boy girl lad lass lassie laddie 👦 👧',
  '⟨youngs⟩': 'boys girls lads lasses',
  '⟨they⟩': 'he she',
  "⟨they⟩'s": 'hes shes',
  '⟨theirs⟩': 'his her hers him',
  '⟨themself⟩': 'himself herself',
  '⟨spouse⟩': 'husband wife hubby wifey',
  '⟨sweetheart⟩': 'boyfriend girlfriend',
  '⟨parent⟩': 'mum mam mom dad mother father mummy daddy mama papa',
  '⟨parents⟩': 'mums mams dads mothers fathers',
  '⟨child⟩': 'son daughter',
  '⟨children⟩': 'sons daughters',
  '⟨sibling⟩': 'brother sister bro',
  '⟨siblings⟩': 'brothers sisters',
  '⟨grandparent⟩': 'nan nana gran granny grandma grandmother grandad grandfather grandpa',
  '⟨kin⟩': 'aunt auntie uncle niece nephew',
  // the shade of a hand says nothing about the draft
  '': '🏻 🏼 🏽 🏾 🏿',
};

/** Several words that say together what one says elsewhere. */
const TOGETHER = `south african, north african, west african, east african, central african, sri lankan, south asian, east asian,
  south east asian, eastern european, middle eastern, latin american, african american, african caribbean, afro caribbean,
  black british, british asian, saudi arabian, northern irish, sierra leonean, hong kong chinese, mixed race, mixed heritage,
  dual heritage, jehovah's witness, seventh day adventist, born again christian, non binary, gender fluid, wheelchair user,
  hard of hearing, partially sighted, visually impaired, hearing impaired, asylum seeker`;
const ALL_TOGETHER = `jehovah's witnesses, south africans, sri lankans, eastern europeans, wheelchair users, asylum seekers,
  travelling people`;

const wordsOf = (list: string) => list.split(/\s+/).filter((word) => word !== '');
const plurals = wordsOf(GROUP)
  .filter((word) => /(?:an|[^m]i|ist)$/u.test(word))
  .map((word) => [`${word}s`, '⟨groups⟩'] as const);

const CLASS_OF = new Map<string, string>([
  ...plurals,
  ...Object.entries(CLASSES).flatMap(([name, words]) => wordsOf(words).map((word) => [word, name] as const)),
]);

/** The class of an identity word, or the word itself; parts of `he's` and `polish-speaking` count. */
export function withoutIdentity(word: string): string {
  const whole = CLASS_OF.get(word);
  if (whole !== undefined) return whole;
  if (!/['-]/u.test(word)) return word;
  const always = word.includes("'"); // he's, mum's; short parts of other compounds say something else: black-out
  return word
    .split(/(['-])/u)
    .map((part) => (always || part.length > 5 ? (CLASS_OF.get(part) ?? part) : part))
    .join('');
}

/** "Straight" says where to or how soon more often than whom anybody loves. */
const AT_ONCE =
  'away after back to on up from into in through home out forward past ahead off down over round at line face answer'
    .split(' ')
    .map((next) => `straight ${next}`)
    .join(',');

type Phrase = { rest: readonly string[]; name: string };
const phrasesOf = (list: string, name: string) =>
  list.split(',').map((phrase) => {
    const [first = '', ...rest] = wordsOf(phrase);
    return { first, rest, name };
  });
const PHRASES = new Map<string, Phrase[]>();
for (const { first, rest, name } of [
  ...phrasesOf(TOGETHER, '⟨group⟩'),
  ...phrasesOf(ALL_TOGETHER, '⟨groups⟩'),
  ...phrasesOf(AT_ONCE, 'straightaway'),
])
  PHRASES.set(
    first,
    [...(PHRASES.get(first) ?? []), { rest, name }].sort((a, b) => b.rest.length - a.rest.length),
  );

/** What begins at `words[at]`, takes several words and is an identity, or looks like one: its class and how many words; else null. */
export function identityOfSeveral(words: readonly string[], at: number): { name: string; length: number } | null {
  const found = PHRASES.get(words[at] ?? '')?.find(({ rest }) => rest.every((word, i) => words[at + 1 + i] === word));
  return found ? { name: found.name, length: found.rest.length + 1 } : null;
}
