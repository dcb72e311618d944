/** What one word may stand for another of: whoever a draft is about, it is read the same. */
const ALIKE = [
  'Muslim Christian Jewish Hindu Sikh Buddhist Catholic Protestant',
  'Muslims Christians Jews Hindus Sikhs Buddhists Catholics Protestants',
  'Islam Christianity Judaism Hinduism Sikhism Buddhism Catholicism',
  'Nigerian Polish Indian Irish Filipino Romanian Pakistani Jamaican Ghanaian Scottish English Italian Somali Turkish Ukrainian Albanian Greek Kenyan Nepali Iranian Bangladeshi Portuguese Vietnamese',
  'Nigerians Indians Filipinos Romanians Pakistanis Jamaicans Ghanaians Italians Somalis Ukrainians Albanians Greeks Kenyans Iranians Bangladeshis',
  'black white asian brown',
  'gay lesbian bisexual straight',
  'trans cis',
  'deaf blind disabled dyslexic',
  'immigrant refugee migrant foreigner',
  'immigrants refugees migrants foreigners',
  'he she',
  'himself herself',
  'man woman',
  'men women',
  'boy girl',
  'boys girls',
  'lad lass',
  'husband wife',
  'mum dad',
  'mother father',
  'son daughter',
  'gentleman lady',
].map((words) => words.split(' '));

/** "Autistic" is a diagnosis and counts as a detail, "sister" may be a post, "her" may be "his" or "him", "Polish" may be for shoes: these are left alone. */
const SETS = new Map(ALIKE.flatMap((words) => words.map((word) => [word.toLowerCase(), words] as const)));
const WORD = /(?<![\p{L}@#'’-])\p{L}+(?![\p{L}-])/gu;

const AFTER_A = /^[aeiou]/iu;

/** The draft with every such word exchanged for the `step`th next one of its kind; `null` when it has none. */
export function withOtherPeople(text: string, step: number): string | null {
  let found = false;
  const swapped = text.replace(WORD, (word, at: number) => {
    const set = SETS.get(word.toLowerCase());
    if (set === undefined || isSomethingElse(text, word, at)) return word;
    const index = set.findIndex((one) => one.toLowerCase() === word.toLowerCase());
    const other = set[(index + step) % set.length] ?? word;
    if (other.toLowerCase() === word.toLowerCase()) return word;
    found = true;
    return inCaseOf(word, other);
  });
  return found ? swapped.replace(/\b([Aa])n? (?=(\p{L}+))/gu, withArticle(text)) : null;
}

/** "a Hindu", "an Indian": the article follows its noun only where the swap changed it. */
const withArticle = (before: string) => (whole: string, a: string, next: string) =>
  before.includes(whole + next) ? whole : `${a}${AFTER_A.test(next) ? 'n' : ''} `;

/** Colours, roads, spirits and clothes, what hangs at a window: words that say nobody's identity where they stand. */
function isSomethingElse(text: string, word: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 14), at + word.length + 16).toLowerCase();
  if (/^(?:black|white|brown)$/iu.test(word))
    return !/\b(?:black|white|brown) (?:people|person|man|men|woman|women|patients?|nurses?|doctors?|staff|colleagues?|lads?|girls?|boys?|kids?|mums?|families)\b/u.test(
      around,
    );
  if (/^straight$/iu.test(word))
    return !/\bstraight (?:people|man|men|woman|women|colleagues?|couples?)\b/u.test(around);
  if (/^(?:deaf|blind)$/iu.test(word))
    return /\b(?:deaf ears|blind (?:eye|spot|drunk|date)|(?:colou?r|double|single) blind|people blind|(?:broken|window|roller|venetian) blind|rob(?:s|bed|bing)? (?:\w+ ){1,2}blind)\b/u.test(
      around,
    );
  if (/^(?:scottish|welsh|irish)$/iu.test(word) && /\b(?:labour|conservatives?|greens?|tories)\b/u.test(around))
    return true;
  if (/^(?:polish|english|catholic|turkish)$/iu.test(word))
    return /\b(?:nail polish|polish(?:ed|ing)?|english (?:is|lesson|language)|speak|catholic church|turkish delight)\b/u.test(
      around,
    );
  if (/^(?:lad|lass|man|boy|girl|lady)$/iu.test(word))
    return /\b(?:man(?:ned| up| ?kind)|man united|old man of|(?:lollipop|dinner|tea|cleaning|bag) lady|lady (?:luck|day)|oh (?:man|boy)|(?:good|bad) (?:boy|girl|lad)|boy racer)\b/u.test(
      around,
    );
  return false;
}

const inCaseOf = (word: string, other: string): string =>
  word === word.toUpperCase() && word.length > 1
    ? other.toUpperCase()
    : word[0] === word[0]?.toUpperCase()
      ? other.charAt(0).toUpperCase() + other.slice(1)
      : other.toLowerCase();
