const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words made to wound people for who they are. Telling of them, or taking one back for oneself, is no offence. */
const SURE =
  list(`nigger nigga niglet negro negroid paki coon wog gook kike jewboy shylock raghead towelhead camelfucker
  muzzie mussie muzrat beaner wetback spic greaseball dago chinaman chinky slanteye zipperhead jap pikey pikie gypo gyppo
  gippo tinker-scum didicoi golliwog sambo darkie darky jigaboo porchmonkey junglebunny gyppo faggot fag poofter poof
  bumboy battyboy bender-boy shirtlifter dyke lezzer lezbo carpetmuncher trannie tranny shemale ladyboy heshe troon
  retard mongoloid mong spaz spazz spastic cripple windowlicker flid gimp-boy midget whitey honky gringo abo boong
  sandnigger cotton-picker uncletom yid bitch cunt slut whore skank illegals coolie wop polack limey muzzrat goatfucker thot hoe slag`);
/** The same letters have an honest meaning: a cigarette, a ditch, a condition, a bird. */
const HOMONYMS: Readonly<Record<string, RegExp>> = {
  fag: /\b(?:smok\w+|break|ends?|packet|butt|pack|lit|light|ash|had a|went for a|last|cigarettes?)\b/,
  faggot:
    /\b(?:peas|gravy|mushy|eat|ate|dinner|tea|butcher\w*|meatballs?|sticks|bundle|cook\w*|pork|mash|pays|plate|brains|batter)\b/,
  dyke: /\b(?:van|sea|flood\w*|ditch|offa\w*|river|water|dutch|dam|walk\w*|canal|breach\w*|burst|devil's|dawn|lesbian bar)\b/,
  spastic:
    /\b(?:paraplegia|diplegia|quadriplegia|hemiplegia|paresis|paraparesis|gait|muscles?|bladder|colon|limbs?|tone|cerebral|palsy|dystonia|bowel|society|paraparesis)\b/,
  retard: /\b(?:flame|fire|growth|progress|spread|retardation|slows?|delay)\b/,
  cripple: /\b(?:economy|services?|budgets?|debts?|crippling|nhs|cuts|cripple (?:the|our|us))\b/,
  tranny: /\b(?:gearbox|van|radio|transit|transmission|clutch)\b/,
  coon: /\b(?:maine|cat|raccoon)\b/,
  negro: /\b(?:rio|pico|spiritual|league)\b/,
  jap: /\bjap(?:onica|an)\b/,
  midget: /\b(?:mg|gems?|car|sports|submarine)\b/,
  mong: /\bhmong\b/,
  yid: /\b(?:army|spurs|tottenham)\b/,
  abo: /\b(?:blood|group|rh|incompatib\w*|typing)\b/,
  bitch:
    /\b(?:son of a|life'?s?|karma|resting|bitch about|job|shift|weather|traffic|mondays?|pedigree|dog|puppies|litter|vet|pantry)\b/,
  hoe: /\b(?:garden\w*|weeds?|rake|spade|allotment|plymouth|tallyho|soil)\b/,
  slag: /\b(?:heap|tip|steel|off|slagging|coal)\b/,
  spic: /\band span\b/,
};

/** In Britain a fag is a cigarette unless somebody is called one. */
const FAG =
  /\b(?:you|you're a|these|those|all|fucking|stupid|dirty|little|hate|such a|bloody|disgusting|queer|gay|ugly|filthy|is a|are|no|he's a|two|bunch of|just a|but a|to be a|fat|old|another|some)(?: \w+)? fags?\b/;

const NAMES = new Map<string, string>();
for (const word of SURE) {
  NAMES.set(word, word);
  if (word !== 'honky') NAMES.set(`${word}s`, word); // a goose honks
  if (word.endsWith('y')) NAMES.set(`${word.slice(0, -1)}ies`, word);
  if (word.endsWith('a')) NAMES.set(`${word}z`, word);
}
NAMES.set('retarded', 'retard');
NAMES.set('chink', 'chinky');
NAMES.set('chinks', 'chinky');

export const slurNames: ReadonlySet<string> = new Set(NAMES.keys());

/** Sworn by, taken back, a place or a name as well: these count only by what is said around them. */
const OFTEN_OTHERWISE: ReadonlySet<string> = new Set(
  list(`nigga fag faggot poof dyke bitch cunt slut whore skank thot hoe slag tranny trannie troon midget honky limey whitey
  coolie cripple jap yid abo heshe ladyboy illegals polack chinaman golliwog negro shylock uncletom sambo coon`),
);

/** The slur that a word is here, or null: its sentence, lower case, tells an honest meaning apart. */
export function slurOf(word: string, sentence: string): string | null {
  const name = NAMES.get(word);
  if (name === undefined) return null;
  if (/^chinks?$/.test(word) && /\b(?:armou?r|light|curtains?|wall|door)\b/.test(sentence)) return null;
  if (word === 'retarded' && /\b(?:growth|ejaculation|development|flame|mentally)\b/.test(sentence)) return null;
  if (name === 'fag' && !FAG.test(sentence)) return null;
  return HOMONYMS[name]?.test(sentence) ? null : name;
}

/** Whether nobody says a slur but to wound. */
export const isUnmistakable = (name: string): boolean => !OFTEN_OTHERWISE.has(name);
