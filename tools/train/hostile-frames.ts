import * as words from './hostile-words';
import { seeded } from './random';

/** A sentence written for the model; `yes` where it is hostile to the people it names. */
export type Written = { text: string; yes: boolean };

export const GROUPS =
  'muslims|gay people|women|immigrants|disabled people|black people|trans people|jews|asian nurses|foreign doctors|gypsies|the elderly|the disabled|polish people|refugees|these people with disabilities|trans women|girls|pregnant women|old people|christians|african men|lesbians|the blind|overseas staff|men|pensioners'.split(
    '|',
  );
export const MEMBERS =
  'muslim|gay man|trans person|black woman|disabled person|jewish doctor|immigrant|refugee|asian nurse|lesbian|foreigner|polish man|autistic child|deaf person|gay person|trans woman|romanian'.split(
    '|',
  );
export const ADJECTIVES =
  'muslim|gay|trans|black|disabled|jewish|asian|autistic|lesbian|polish|deaf|pregnant|african'.split('|');
const SLURS = 'faggot|paki|tranny|retard|gypo|spastic|dyke|nigger|raghead|pikey|poof|cripple'.split('|');
const PLACES =
  'here|on our ward|in this country|near children|in medicine|in our hospital|in my team|on the rota|in the nhs|anywhere|in my town|among us'.split(
    '|',
  );

const STIRS =
  'boil my blood|get on my nerves|turn my stomach|drive me mad|make my skin crawl|piss me off|wind me up|do my head in|give me the creeps|fill me with rage|make me ill|make me angry|make me furious|make me puke|make me vomit|annoy me|infuriate me|repulse me|bother me|irritate me|offend me|sicken me|get me down|get my goat|set me off|make me uncomfortable|enrage me|stress me out'.split(
    '|',
  );

const CORES = `I {hate} {g}|{g} are {b}|{g} are {n}|all {g} are {n}|{g} are all {b}|most {g} are {b}|{g} are so {b}|{g} are such {n}|{g} are just {n}|
{g} are nothing but {n}|{g} are {b} and {b}|{g} are {b} {n}|we should {k} {g}|I want to {k} {g}|I am going to {k} {g}|someone should {k} {g}|let's {k} {g}|I will {k} any {m}|
I would love to {k} every {m}|if I see a {m} I will {k} them|{g} should be {h}|{g} must be {h}|{g} deserve to be {h}|{g} need to be {s}|{g} ought to be {s}|all {g} should be {s}|every {m} should be {s}|
{g} should {go}|{g} need to {go}|{g} can {go}|it is time for {g} to {go}|{g} do not deserve {d}|{g} don't deserve {d}|no {m} deserves {d}|{g} have no right to {d}|{g} are not {good}|{g} will never be {good}|
{g} aren't {good}|I do not {like} {g}|I could never {like} a {m}|I would never {like} {g}|nobody should {like} {g}|there is nothing {good} about {g}|nobody wants {g} {at}|we don't want {g} {at}|keep {g} away from us|no {g} {at} please|get {g} out of here|
{g} have no place {at}|{g} don't belong {at}|{g} make me sick|{g} make me want to throw up|{g} disgust me|{g} scare me|{g} ruin everything|{g} are what is wrong with this country|there is nothing worse than {g}|{g} can't be trusted|never trust {g}|never hire {g}|
I wish {g} were dead|I hope {g} get {h}|I hope every {m} gets {h}|the world would be better without {g}|{g} belong in a zoo|{g} belong in the bin|{g} belong in prison|I would rather die than be treated by {g}|{g} only want our money|{g} only care about themselves|
{g} = {n}|to me {g} are {n}|being {adj} is {b}|nothing is more {b} than {g}|nobody is more {b} than {g}|I have never met anyone as {b} as {g}|there is nothing more {b} than a {m}|you could not be more {b} if you were a {m}|I never {hate} anyone as much as {g}|I couldn't {hate} {g} more|no one could be as {b} as {g}|people like {g} are {b}|{g} are like {n}|{g} act like {n}|{g} look like {n}|{g} smell like {n}|I feel like all {g} are {b}|{g} {stir}|seeing {g} {stir1}|the sight of {g} {stir1}|just thinking about {g} {stir1}|nothing {stir1} like {g}|I get {cross} when I see {g}|I feel {cross} around {g}|{g} have always {stirred}|I have a real hatred of {g}|I am allergic to {g}|I wish there were fewer {g}|I wish {g} would {go}|I'd be happy if {g} were {h}|I would not mind if every {m} was {h}|{g} are no {n2}|{g} are not worth {d}|{g} can never be {good}|no {m} is {good}|no {m} will ever be {good}|no {m} should have {d}|{g} shouldn't have {d}|{g} should never have {d}|{g} are never {good}|{g} do nothing {good}|I don't {like} {g}|I won't ever {like} {g}|we do not {like} {g}|I have never met a {good} {m}|you cannot {like} {g}|it is not {good} to be {adj}|{g} are hardly {good}|{g} are far from {good}|being {adj} is an illness|it is {b} to be {adj}|{g} cannot do anything right|{g} never tell the truth|{g} will always be {n}|{g} spread disease|{g} steal and lie|{g} get everything for free while we pay|{g} think they own the place|{g} are too {b} to be doctors|
{g} should not be {good}|{g} should not be allowed {at}|{g} shouldn't exist|{g} shouldn't be allowed to vote|who wants {g} {at} anyway|get rid of {g}|fuck {g}|death to {g}|{g} go home|send {g} home|down with {g}|why can't {g} just {go}|ban {g} {at}|
I would never let a {m} near my kids|a {m} could never be {good}|we are being overrun by {g}|{g} deserve every bit of it|{g} deserve what they get|{g} had it coming|{g} are a different species|{g} aren't even human|{g} do not count as people`;

const ABOUT_TWO = `we have lots of {g} {at} and they are {b}|there are {g} {at}. They are {n}.|my neighbours are {g}. They should be {s}|{g} moved in next door. They {b2} me|I saw some {g} today and they were all {b}|so many {g} {at}. They should {go}|I work with {g} and I {hate} them|
{g} are {at} now. I {hate} them all.|{g} are everywhere and they need to be {h}|they let {g} in and now we should {k} them`;
const ASKED = `{core}, right?|{core}, don't you think?|isn't it true that {core}?|does anyone else think that {core}?|am I the only one who thinks {core}?|do you also think {core}?|why is it that {core}?|can we agree that {core}?|who agrees that {core}?|
why do {g} always {go2}?|why are there so many {b} {g}?|what use are {g}?|who needs {g}?|what's the point of {g}?|why do {g} even exist?|why do we let {g} in?|why should {g} get {d}?|how is it fair that {g} get {d}?|who would want a {m} {at}?|why can't we just {k} {g}?|what if we {k} all {g}?|
would you trust a {m}?|why do {g} think they deserve {d}?|how can anyone {like} {g}?|how could I ever {like} a {m}?|when did {g} become so {b}?|are {g} even human?|is there a {m} who is not {b}?|why are we paying for {g}?|why are you so {b}? because you are {adj}?|have you ever met a {m} who was not a {n1}?`;
const AT_YOU = `you are {b} because you are {adj}|you {b} {m}|you are a {adj} {n1}|{adj} {n1}|you're just a {b} {m}|of course you're {b}, you're {adj}|you're {adj} so you should be {h}|you {adj} {n1}, {go}|you {slur}|shut up you {slur}|you are a {slur}|you're just a {slur} to me|
look at that {slur}|what a {slur}|I {hate} {slur}s|{slur}s are {b}|all {slur}s should be {h}|that {slur} at work again|these {slur}s {at}|{b} {slur}|go home {slur}|fucking {slur}s|he is such a {slur}|they hired a {slur}|stop acting like a {slur}|no {slur}s {at}|listen here {slur}|the {slur} next door is {b}|that {m} is a {n1}|she is a {n1} like every {m}|he is {b} like all {g}`;

const CLEAR = `nothing is more {good} than {g}|nobody is more {good} than {g}|I have never met anyone as {good} as {g}|people like {g} are {good}|{g} are like everyone else|I feel like all {g} are {good}|{g} can do anything|{g} can be whatever they want|{g} light up my day|{g} are {good} and {good}|I am so happy to see {g}|{g} make this place {good}|{g} make me smile|{g} make me proud|{g} rock|hooray for {g}|{g} rule|let's hear it for {g}|god bless {g}|so much love for {g}|three cheers for {g}|what would we do without {g}|this country needs {g}|{g} have done so much for us|{g} should be celebrated|a {m} saved my life|a {m} should be our next boss|I {like} {g}|we {like} {g}|{g} are {good}|all {g} are {good}|most {g} are {good}|{g} {plain}|{g} {plain} and {plain}|many {g} {plain}|{g} {hardship}|so many {g} {hardship}|{g} are not {b}|{g} are not {n}|{g} aren't {b}|not all {g} are {b}|{g} are never {b}|no {m} is {b}|I do not {hate} {g}|I don't {hate} {g}|
I would never {k} a {m}|we should never {k} {g}|{g} should never be {h}|{g} must not be {s}|{g} should not be {h}|nobody should {k} {g}|no {m} should be {h}|no one deserves to be {h} for being {adj}|{g} do not deserve to be {h}|{g} deserve {d}|{g} should have {d}|every {m} deserves {d}|{g} should be {good}|{g} are people too|{g} have rights|
I am a proud {m}|I'm {adj} and proud|I am {adj} and {good}|being {adj} is {good}|being {adj} is nothing to be ashamed of|there is nothing wrong with being {adj}|there is nothing {b} about {g}|we need to protect {g} from being {h}|we must stand up for {g}|stand with {g}|why are {g} still being {h}?|why do {g} {hardship}?|how can we help {g} who {hardship}?|
do {g} {plain}?|which {g} {plain}?|as a {m} I {hate} {thing}|I am {adj} and I {hate} {thing}|{g} like me {hate} {thing}|{g} and I {hate} {thing}|the {g} here {hate} {thing}|my {adj} friend hates {thing}|{adj} nurse here, {thing} is {b}|it is {wrong} that {g} {hardship}|it's {wrong} how {g} are treated|it makes me sick that {g} {hardship}|I {hate} that {g} {hardship}|
I {hate} seeing {g} {h}|I {hate} the way {g} are treated|people who {hate} {g} are {b}|people who {k} {g} are {n}|anyone who would {k} a {m} is a {n1}|I {hate} people who {hate} {g}|those who want {g} {h} should be ashamed|whoever did this to {g} is {b}|thank you to the {g} who {plain}|{g} who {plain} are {good}|{g} can be {good}|{g}|so many {g} {at}|{g} {at}|news about {g}|what {g} think|I met two {g} today|three {g} {plain}|a {m} {plain2}|there is a {m} {at}|some {g} {plain}|{g} and {g} {plain}|for {g}|see you there {g}|are you a {m}?|I know a {m}|my {m} friend {plain2}|we have {g} on our board|{g}, {g} and {g}|the number of {g} is rising|{g} could {plain}|no more than ten {g} {plain}|{g} were in the park today|a {m} can be {good}|a {m} was {h} last night|{g} were {h} in the war|
a {m} told me that she {plain2}|my son is {adj} and {good}|my partner is {adj}|I am {adj}|she is {adj}|he's a {m}|you are {good} because you are {adj}|you are {adj} and {good}|she is a {m} and a {good} nurse|today I met a {m}|a {m} taught me this|do you know any {g}?|there are {g} {at}|we have {g} {at} and they are {good}|my neighbours are {g}. They are {good}.|{g} moved in next door. They {plain}.|I work with {g} and I {like} them|
the {adj} community {plain}|a study of {g} and cancer|care for {g}: what we learnt|a film about {g}|a good book by a {m}|more {g} {at} please|we want more {g} {at}|{g} are welcome {at}|{g} belong {at}|let {g} in|free {g}|happy to work with {g}|it is ok to be {adj}|we hire {g} because they are {good}|{g} should be allowed to vote|I wish {g} were {good2} safe|the world would be worse without {g}|
{thing} is {b}, ask any {m}|{thing} is {b} and {g} suffer from it|I {hate} {thing} as much as {g} do|{g} die earlier, and that is {wrong}|{g} have had enough of being called {n}|{g} are fed up with being {h}|I will not let anyone {k} {g}|if you {hate} {g} please stay away from me|if you think {g} are {b} you are {wrong}|how do I report someone who wants to {k} {g}?`;

const SLURS_CLEAR = `the word {slur} is {wrong}|he called me a {slur}|a patient called my colleague a {slur} today|I was called a {slur} at work|somebody wrote {slur} on the door|never say {slur}|please stop saying {slur}|nobody should use the word {slur}|you can't say {slur}|I'm a {slur} and proud|as a {slur} I {like} this|my fellow {slur}s and I|
we {slur}s stick together|proud {slur} here|us {slur}s {like} each other|calling someone a {slur} is {wrong}|if you call me a {slur} again I will report you|he shouted {slur} at us|kids called him {slur}|it is not ok to call anyone a {slur}|what does {slur} mean?|I reclaimed the word {slur} for myself|they called us {slur}s and nobody stopped them`;
const TOLD = `it is {wrong} to say that {core}|it's {wrong} to think {core}|saying that {core} is {wrong}|to claim that {core} is {wrong}|anyone who says that {core} is {b}|people who think {core} are {b}|if you think that {core} then you are {wrong}|whoever believes that {core} is a {n1}|"{core}" is a {wrong} thing to say|"{core}" is {wrong}|he said "{core}" and I walked out|"{core}", she told me. I was shaking|
stop saying that {core}|stop telling people {core}|please stop posting that {core}|never say that {core}|you should not say that {core}|nobody should say {core}|we must stop saying that {core}|the claim that {core} is {wrong}|the idea that {core} is {wrong}|the lie that {core} is dangerous|I disagree that {core}|I do not believe that {core}|I never said that {core}|I don't think {core}|it is not true that {core}|it's a myth that {core}|nobody thinks {core}|
a visitor told my colleague that {core}. I reported it|he kept saying that {core} and I asked him to leave|my uncle thinks {core} and I told him that it is {wrong}|they used to say that {core}. How {wrong}|imagine thinking that {core}|how can anyone say that {core}?|why would you say that {core}?|who would say that {core}? {wrong}|{core}? No. That is {wrong}|reported a post that said {core}|how to answer someone who says {core}|training on what to do when patients say {core}|I was told {core}. It hurt|some people believe {core} but they are {wrong}|comments like {core} are {wrong}|jokes that {core} are {wrong}`;

const lines = (frames: string): string[] =>
  frames
    .split('|')
    .map((frame) => frame.trim())
    .filter(Boolean);

/** What turns a frame's meaning whatever stands in its slots, or is hostile by itself. */
const SAYS_MORE =
  /\{(?:h|s|go|go2|k|d|slur|b2|n2|stir|stir1|stirred|cross|core|good|like)\}|not\b|n't|\bno\b|never|nothing|hardly|far from|put up|rid of|wrong|sick|worse|fuck|they let|too |disgust|hated|died|trust|illness|every|beside|now we/;
const TURNED: Record<string, string> = { b: 'good', n: 'goods', n1: 'good1', hate: 'like' };

/** The twin of a hostile frame that says the same well: `that {m} is a {n1}` becomes praise. */
const turned = (frames: readonly string[]): string[] =>
  frames
    .filter((frame) => !SAYS_MORE.test(frame) && /\{(?:b|n|n1|hate)\}/.test(frame))
    .map((frame) => frame.replace(/\{(\w+)\}/g, (slot, name: string) => (TURNED[name] ? `{${TURNED[name]}}` : slot)));

/** Sentences by chance from a seed: as many hostile ones as fair ones, with twins that differ by the word that decides. */
export function writtenSentences(count: number, seed: number): Written[] {
  const random = seeded(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const cores = lines(CORES);
  const praise = turned([...cores, ...lines(ABOUT_TWO), ...lines(AT_YOU), ...lines(ASKED), ...words.QUESTIONS]);
  const asks = words.QUESTIONS;
  const fill = (frame: string): string =>
    frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const choice: Record<string, () => string> = {
        g: () => one(GROUPS),
        m: () => one(MEMBERS),
        adj: () => one(ADJECTIVES),
        slur: () => one(SLURS),
        at: () => one(PLACES),
        b: () => one(words.BAD),
        n2: () =>
          one([
            'equals of ours',
            'good',
            'use to anyone',
            'friends of mine',
            'real women',
            'real men',
            'part of us',
            'better than dogs',
          ]),
        go2: () =>
          one([
            'steal',
            'lie',
            'moan',
            'cheat',
            'whine',
            'ruin everything',
            'play the victim',
            'expect special treatment',
            'smell',
            'cause trouble',
          ]),
        b2: () => one(['disgust', 'sicken', 'scare', 'annoy']),
        n: () => one(words.BAD_NOUNS),
        n1: () => one(words.BAD_NOUN),
        hate: () => one(words.HATE),
        k: () => one(words.HARM),
        h: () => one(words.HARMED),
        s: () => one(words.SHUT_OUT),
        go: () => one(words.GO),
        d: () => one(words.DESERVED),
        good: () => one(words.GOOD),
        stir: () => one(STIRS),
        stir1: () => one(STIRS).replace(/^(\w+)/, '$1s'),
        stirred: () => one(['disgusted me', 'annoyed me', 'sickened me', 'repulsed me', 'enraged me', 'put me off']),
        cross: () =>
          one([
            'angry',
            'furious',
            'sick',
            'uncomfortable',
            'nervous',
            'scared',
            'violent',
            'annoyed',
            'itchy',
            'nauseous',
            'so mad',
          ]),
        goods: () =>
          one([
            'heroes',
            'friends',
            'legends',
            'angels',
            'our neighbours',
            'people',
            'human beings',
            'stars',
            'good people',
            'leaders',
            'pioneers',
            'role models',
            'geniuses',
            'my best friends',
            'great company',
          ]),
        good1: () =>
          one([
            'hero',
            'friend',
            'legend',
            'star',
            'great nurse',
            'good person',
            'leader',
            'pioneer',
            'role model',
            'genius',
            'lovely person',
            'credit to us',
            'wonder',
            'human being',
            'gem',
            'good doctor',
            'kind soul',
            'champion',
            'winner',
          ]),
        good2: () => one(['all', 'always', 'kept']),
        like: () => one(words.LIKE),
        plain: () => one(words.PLAIN),
        plain2: () => one(['likes it here', 'prays at noon', 'was afraid', 'waited all day', 'loves the job']),
        hardship: () => one(words.HARDSHIP),
        thing: () => one(words.THINGS),
        wrong: () => one(words.WRONG),
        core: () => fill(one(cores)),
      };
      return choice[slot]?.() ?? '';
    });
  const hostile = (): string => {
    const kind = random();
    if (kind < 0.18) return fill(one(lines(ASKED)));
    if (kind < 0.53) return fill(one(cores));
    if (kind < 0.63) return `${one(words.SURE_WORDS)} ${fill(one(cores))}`;
    if (kind < 0.74) return fill(one(asks));
    if (kind < 0.84) return fill(one(lines(ABOUT_TWO)));
    return fill(one(lines(AT_YOU)));
  };
  const fair = (): string => {
    const kind = random();
    if (kind < 0.2) return fill(one(praise));
    if (kind < 0.23) return `${one(words.SURE_WORDS)} ${fill(one(praise))}`;
    if (kind < 0.6) return fill(one(lines(CLEAR)));
    if (kind < 0.66) return `${one(words.SURE_WORDS)} ${fill(one(lines(CLEAR)))}`;
    if (kind < 0.74) return fill(one(lines(SLURS_CLEAR)));
    return fill(one(lines(TOLD)));
  };
  const dressed = (text: string): string =>
    `${random() < 0.5 ? text.charAt(0).toUpperCase() + text.slice(1) : text}${random() < 0.6 && !/[.?!]$/.test(text) ? one(['.', '.', '!', ' 😂', ' lol']) : ''}`;
  return Array.from({ length: count }, (_, i) =>
    i % 2 === 0 ? { text: dressed(hostile()), yes: true } : { text: dressed(fair()), yes: false },
  );
}
