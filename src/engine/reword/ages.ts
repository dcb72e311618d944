import { type At, article, drop, head, opens, pronoun, type RewordExamples, type Rule, swap, tail } from './edit';

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];

/** How a band is said before a noun, as a noun, and after "is". */
type Band = { adjective: string; noun: string; is: string | null };
const CHILDREN: readonly (readonly [below: number, band: Band])[] = [
  [1, { adjective: 'small', noun: 'baby', is: 'very young' }],
  [5, { adjective: 'young', noun: 'small child', is: 'very young' }],
  [13, { adjective: 'young', noun: 'child', is: 'young' }],
  [20, { adjective: 'teenage', noun: 'teenager', is: 'a teenager' }],
];
/** Few reach ninety: from there on a band of ten years would still tell who it is. */
const OLD: Band = { adjective: 'older', noun: 'older person', is: 'in their later years' };
const bandOf = (years: number): Band | null =>
  years >= 90 ? OLD : (CHILDREN.find(([below]) => years < below)?.[1] ?? null);

const NOUN =
  /^[ -]?(?:(?!and|with|in|on|who|has|had|was|is|for|to)[a-z]+ ){0,2}?(?:man|woman|lady|gent|gentleman|chap|bloke|fella|guy|lad|laddie|lass|lassie|girl|boy|kid|child|baby|bairn|wean|twin|female|male|patient|resident|client|person|mum|mam|dad|mother|father|nan|gran|grandad|grandmother|grandfather|daughter|son|wife|husband|widow|widower|teacher|headteacher|farmer|nurse|driver|student|footballer|builder|plumber)(?![\p{L}-])/iu;
const DETERMINER = /(?:^|(?<=[\s("“]))(?:an?|the|this|that|our|my|another|one) (?:(?!very\b)[a-z]+,? ){0,2}$/iu;

/** A number of years becomes a band: "a 34-year-old" is "someone in their thirties". */
export const rule: Rule = {
  why: 'age',
  say(at) {
    const { mention, before, after, sentence } = at;
    const [from = Number.NaN, to] = mention.value.split('-').map(Number);
    const inWords = /^\p{L}+$/u.test(mention.text) && !/^(?:aged|centen)/iu.test(mention.text) && to !== undefined;
    if (!Number.isFinite(from) || inWords) return null;
    if (to !== undefined && from % 10 === 0 && to === from + 9 && from < 90) return null;
    if (/birthday$/iu.test(mention.text)) return swap(at, 'age', 'big birthday');
    const band = bandOf(from);
    const ten = TENS[Math.floor(from / 10) - 2] ?? '';
    const inTens = (whose: string) => `in ${whose} ${ten}`;
    const of = tail(before, /(?<=\p{L}) of (?:about |around |only |just |nearly )?$/iu);
    if (of || /^(?:aged?|at the age|the age)\b/iu.test(mention.text))
      return band
        ? drop(at, 'age', { back: of.trimStart() })
        : swap(at, 'age', inTens(pronoun(before.slice(-40))), { back: of.trimStart() });
    if (/\bturned $/iu.test(before)) return swap(at, 'age', 'had a birthday', { back: 'turned ' });
    if (/\b(?:turning|turns|reached) $/iu.test(before)) return null;
    const noun = head(after, NOUN);
    const lead = tail(before, DETERMINER);
    if (noun) return asAdjective(at, band, inTens(pronoun(noun)), noun, lead);
    if (
      /(?:\b(?:is|was|are|were|be|been|im|hes|shes)|['’](?:s|m|re)) (?:only |just |nearly |now |about )?$/iu.test(
        before,
      )
    )
      return swap(at, 'age', band ? (band.is ?? band.noun) : inTens(pronoun(sentence)));
    if (lead) return asNoun(at, band, ten, lead);
    const told = band ? `${article(band.noun)} ${band.noun}` : `someone ${inTens('their')}`;
    if (opens(before) || /\b(?:with|for|had|got|saw|see|and|to|of|from|by|have|on) $/iu.test(before))
      return swap(at, 'age', told);
    if (band || !/[,(]\s?$/u.test(before)) return drop(at, 'age');
    return swap(at, 'age', inTens(pronoun(sentence)));
  },
};

/** "an 88yo man" is "a man in his eighties", "a 6 year old boy" a "young boy". */
function asAdjective(at: At, band: Band | null, inTens: string, noun: string, lead: string) {
  const plain = noun.replace(/^[ -]/u, '');
  const text = band ? `${band.adjective} ${plain}` : `${plain} ${inTens}`;
  const back = tail(lead, /\ban? $/iu);
  return swap(at, 'age', back ? `${article(text)} ${text}` : text, { back, on: noun });
}

/** "a 34-year-old" is "someone in their thirties", "a lovely 92yo" a "lovely older person". */
function asNoun(at: At, band: Band | null, ten: string, lead: string) {
  const [determiner = '', ...adjectives] = lead.trim().split(' ');
  if (!band && (adjectives.length === 0 || /^an?$/iu.test(determiner) === false))
    return swap(at, 'age', `someone in their ${ten}`, { back: lead });
  const noun = [...adjectives, band?.noun ?? `person in their ${ten}`].join(' ');
  return swap(at, 'age', `${/^an?$/iu.test(determiner) ? article(noun) : determiner} ${noun}`, { back: lead });
}

export const examples: RewordExamples = {
  change: [
    ['A 34-year-old came in with chest pain', 'Someone in their thirties came in with chest pain'],
    ['had an 88yo man on the bay', 'had a man in his eighties on the bay'],
    ['88yo with a broken hip', 'someone in their eighties with a broken hip'],
    ['88yo on Tuesday with a broken hip', 'Someone in their eighties on Tuesday with a broken hip'],
    ['34F, ovarian cancer, on the bay', 'Someone in their thirties, ovarian cancer, on the bay'],
    ['saw a 6 year old boy with a fever', 'saw a young boy with a fever'],
    ['a 6 week old with a fever came in', 'a baby with a fever came in'],
    ['A man aged forty-one fell off a roof', 'A man in his forties fell off a roof'],
    [
      'A farmer of 47, thumb off in a baler. Patient is in theatre',
      'A farmer in their forties, thumb off in a baler. Patient is in theatre',
    ],
    ['our patient, she is 74 years old and lovely', 'our patient, she is in her seventies and lovely'],
    ['The sweetest old lady, 97, was admitted', 'The sweetest old lady, was admitted'],
    [
      'Geoff, 71, on dialysis with us since 2016, has stopped',
      'Geoff, in their seventies, on dialysis with us since 2016, has stopped',
    ],
    ['A frail 92 year old on our ward sang', 'A frail older person on our ward sang'],
    ['a 19 year old lad in resus', 'a teenage lad in resus'],
    ['sang for her 100th birthday on the ward', 'sang for her big birthday on the ward'],
  ],
  leave: [
    'I am 34 and had my first smear today',
    'My mum is 74 and on our ward',
    'a woman in her fifties came in',
    'a teenager on our ward',
    'I have been a nurse for 22 years',
  ],
};
