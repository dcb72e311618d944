/**
 * Words that say who people are. Before features are taken each becomes its class, so that a draft reads the same
 * whoever it is about: identity words never decide. Slurs are not here: they are evidence.
 */
const CLASSES: Record<string, string> = {
  '⟨group⟩': `muslim christian catholic protestant jewish jew hindu sikh buddhist atheist pagan mormon quaker islamic
    black white asian brown african caribbean indian pakistani bangladeshi chinese japanese korean filipino filipina
    nigerian ghanaian kenyan zimbabwean somali sudanese ethiopian egyptian moroccan arab turkish kurdish iranian iraqi
    syrian afghan polish romanian bulgarian lithuanian latvian ukrainian russian albanian irish scottish welsh english
    british european american australian french german italian spanish portuguese greek brazilian jamaican nepali
    gypsy traveller roma romany gay lesbian bisexual straight queer trans transgender cis nonbinary non-binary
    heterosexual homosexual lgbt lgbtq disabled deaf blind autistic dyslexic neurodivergent wheelchair-using
    immigrant migrant refugee foreigner foreign overseas elderly pregnant married divorced`,
  '⟨groups⟩': `muslims christians catholics protestants jews hindus sikhs buddhists atheists pagans blacks whites asians africans
    indians pakistanis bangladeshis filipinos nigerians ghanaians kenyans somalis arabs turks kurds poles romanians
    bulgarians ukrainians russians albanians gypsies travellers gays lesbians bisexuals immigrants migrants refugees
    foreigners pensioners`,
  '⟨faith⟩': 'islam christianity judaism hinduism sikhism buddhism catholicism',
  '⟨adult⟩': 'man woman',
  '⟨adults⟩': 'men women',
  '⟨elder⟩': 'lady gentleman gent',
  '⟨elders⟩': 'ladies gentlemen gents',
  '⟨young⟩': 'boy girl lad lass lassie laddie',
  '⟨youngs⟩': 'boys girls lads lasses',
  '⟨they⟩': 'he she',
  '⟨theirs⟩': 'his her hers him',
  '⟨themself⟩': 'himself herself',
  '⟨spouse⟩': 'husband wife',
  '⟨parent⟩': 'mum mam mom dad mother father mummy daddy',
  '⟨child⟩': 'son daughter',
  '⟨sibling⟩': 'brother sister bro',
};

const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(/\s+/).map((word) => [word, name] as const)),
);

/** The class of an identity word, or the word itself. */
export const withoutIdentity = (word: string): string => CLASS_OF.get(word) ?? word;
