import { leaningOf } from './leaning';
import type { Statement } from './statements';

/** Somebody else's words, told or thought: what follows is not what the author says. */
const OTHERS_SAY =
  /(?<![\p{L}\p{N}'])(?:(?:he|she|they|⟨they⟩|⟨person⟩|⟨adult⟩|⟨adults⟩|⟨elder⟩|somebody|someone|one|people|patients?|visitors?|relatives?|managers?|colleagues?|⟨kin⟩|⟨parent⟩|⟨grandparent⟩|⟨sibling⟩|⟨spouse⟩|⟨sweetheart⟩|⟨child⟩|⟨young⟩|⟨parents⟩|man|woman|bloke|guy|some|others|troll|post|comment|tweet|leaflet|poster) (?:\w+ ){0,2}?(?:said|says|saying|shouted|screamed|told|claims?|claimed|thinks?|thought|believes?|believed|wrote|writes|posted|called|calls|calling|yelled|spat|muttered|insists?|argued?|asked|hates?))\b/u;
/** The saying itself is what the sentence is about. */
const THE_SAYING =
  /(?:^|\b)(?:saying|to say|to think|to claim|to suggest|to believe|to call|thinking|believing|claiming|calling|suggesting|the (?:idea|claim|lie|myth|notion|stereotype|view|belief|slogan|word|phrase|term|joke)|jokes? (?:about|that)|(?:people|anyone|anybody|those|whoever|everyone|men|idiots|the sort) (?:who )?(?:says?|thinks?|believes?|hates?|calls?|wants?|claims?)|(?:if|when) (?:you|someone|people|they|anyone) (?:says?|thinks?|believes?|calls?|hates?))\b/;
/** The author turns it down in so many words. */
const REFUSED =
  /(?:^|\b)(?:(?:stop|quit|(?:^|you |we |please |to |should |must )never|don't|dont|do not|nobody should|no one should|you should not|you shouldn't|you can't|please don't|must not|mustn't|cannot|can't) (?:\w+ )?(?:say|saying|call|calling|tell|telling|claim|claiming|use|using|post|posting|pretend|pretending|joke|repeat|spread|spreading)|i (?:do not|don't|dont) (?:think|believe|agree)|i (?:disagree|never said)|it (?:is not|isn't) (?:true|ok|okay|right|fair) (?:that|to)|not true that|how (?:can|could|dare) (?:you|anyone|people|they) (?:say|think|claim|call|believe))\b/;
const CONDEMNED =
  /\b(?:wrong|unacceptable|disgust\w*|racis\w*|sexis\w*|homophobi\w*|transphobi\w*|islamophobi\w*|antisemiti\w*|ableis\w*|bigot\w*|hateful|hate|vile|appall\w*|shame\w*|ignoran\w*|prejudice\w*|nonsense|lie|untrue|false|myth|not (?:ok|okay|true|acceptable|right|on)|never (?:ok|okay|acceptable|right)|abus\w*|offensive|horrible|awful|cruel|stupid|bullshit|rubbish|reported|idiots?|scum|evil|disgrace\w*|out of order|block(?:ed)?|should be (?:ashamed|stopped|banned|punished)|stereotyp\w*|harmful|dangerous|problem|inexcusable|outrag\w*|dehumanis\w*|dehumaniz\w*|discriminat\w*|no place|sad|upset\w*|hurt\w*|shaking|cried)\b/;
/** A slur that people take back for themselves. */
const OWN =
  /\b(?:i'?m|i am|as|we're|we are|us|we|fellow|proud|myself|my own|call (?:myself|ourselves)|identify as)(?: (?:a|an|the|just|all|one|proud|little|big|old|fellow|total|massive|happy|out|black|older|young|\w+ly|and))* ⟨slur⟩|^(?:i'?m|i am|as) an? (?:(?!(?:about|against|for|like|not|of|than|to|with)\b)\w+ ){1,2}⟨slur⟩|⟨slur⟩(?: \w+){0,2}? (?:and proud|pride|like me|myself|ourselves|community)\b/;
const MENTIONED =
  /\b(?:the|a|this|that) (?:word|term|slur|name|label|insult|n-word) (?:like )?(?:["'] )?⟨slur⟩|⟨slur⟩ (?:is|was) (?:a|an|such a) (?:\w+ )?(?:slur|word|term|insult)\b|\b(?:called|calling|call (?:me|us|my|him|her|them|someone|somebody|people|anyone|each other))(?: [\w'⟨⟩]+){0,4}? ⟨slur⟩|⟨slur⟩ jokes?\b|told (?:me|us|him|her|⟨theirs⟩|them)(?: \w+){0,6}? ⟨slur⟩/;
/** What must never be done to people. Leave that is refused is not meant: "should not be allowed". */
const PROTECTED =
  /⟨(?:group|member)⟩(?: \w+){0,3}? (?:shouldn't|mustn't|(?:should|must|ought to|shall|deserve) (?:never|not))(?: to)? be (?!allowed|trusted|permitted|given|let|able|believed|employed|hired|treated as|welcome|here|in|near|on|taught|admitted|helped|paid|tolerated|considered|seen|heard)\w+(?:ed|en|ot|rt|ung|aid)\b|\bno ⟨member⟩ (?:should|deserves to) (?:ever )?(?:have to|be (?!allowed|trusted|given|permitted|a |an )\w+(?:ed|en|ot))\b|\b(?:nobody|no one|no-one)(?: \w+)? (?:should|deserves|has to|must)\b(?: \w+){1,4}? (?:for being|because)/;

/** The author speaks of themselves: only other people could be wronged. */
const SELF =
  /(?:^|\b)(?:i am|i'm|im|as|me,|i (?:happen to be|was born|have always been|grew up|identify as|came out as)) (?:also |just |only |such )?(?:a |an )?(?:\w+ ){0,2}?⟨member⟩/;
/** Those who do it to people are meant, not the people. */
const WHO_DO =
  /\bwho (?:\w+ ){0,2}?(?:hates?|hated|attack\w*|hurts?|abus\w+|bull\w+|kill\w*|insult\w*|mock\w*|despis\w+|judg\w+|harass\w*|discriminat\w+ against|look down on|threaten\w*|assault\w*|blam\w+|dislikes?|exploit\w*|stereotyp\w+|beat\w*|rap\w+) (?:\w+ )?⟨(?:group|member)⟩/;

/** Asking who agrees is saying it. */
const ASKS_FOR_IT =
  /(?:^|\b)(?:who else|who agrees|am i|is it just me|does anyone|do you (?:also|all|not)|don't you|can we agree|the only one who|isn't it|aren't)\b/;

/** "Our ward" says nothing of who the author is. */
const FIRST_PERSON =
  /(?:^|\b)(?:i|i'm|i've|we|we're|us|our(?! (?:\w+ )?(?:wards?|rota|teams?|units?|hospitals?|departments?|trust|shifts?|corridors?|bays?|clinics?|streets?|road|town|country|schools?|estate|nhs)\b)|myself|ourselves)\b/;
const AT_OTHERS = /\b(?:you|you're|your|they|them|those|these|that|all|he|she|⟨they⟩|⟨theirs⟩|every|another|⟨group⟩)\b/;

/** The author names the prejudice for what it is. */
const NAMES_IT =
  /\b(?:racists?|racism|sexists?|sexism|misogyn\w*|homophobi\w*|transphobi\w*|islamophobi\w*|antisemit\w*|anti-semit\w*|xenophob\w*|ableis\w*|bigot\w*|prejudice\w*|stereotyp\w*|discriminat\w*|hate (?:speech|crimes?)|hateful)\b/;
const DENIES_IT =
  /\b(?:not|no|isn't|ain't|call me|if that makes me|maybe i'm|so-called) (?:\w+ ){0,2}?(?:racis|sexis|homophob|transphob|bigot|prejudic|hateful|discriminat)|racist but|sexist but/;
/** "It is wrong to hate them", "we will not stand for abuse of them". */
const WRONG_TO =
  /\b(?:wrong|unacceptable|shameful|cruel|disgusting|horrible|appalling|awful|evil|inexcusable|stupid|ignorant) (?:of \w+ )?to (?:\w+ ){1,4}?⟨(?:group|member|slur)⟩|\b(?:won't|will not|do not|don't|never|must not|cannot|can't) (?:let anyone|tolerate|accept|stand for|condone|allow) (?:\w+ ){0,3}?(?:violence|abuse|hate|hatred|insults?|insult|attacks?|attack|harassment|harm|hurt)\b|\bonly (?:an? )?(?:\w+ )?\w+ would (?:think|say|believe)\b/;

/** Whether something in the sentence says that its hostility is not the author's. */
export function isNotMeant({ said, hasSlur }: Statement): boolean {
  const sentence = said.map(({ word }) => word).join(' ');
  if (NAMES_IT.test(sentence) && !DENIES_IT.test(sentence)) return true;
  if (WRONG_TO.test(sentence) || WHO_DO.test(sentence) || REFUSED.test(sentence) || PROTECTED.test(sentence))
    return true;
  if (
    hasSlur &&
    FIRST_PERSON.test(sentence) &&
    !AT_OTHERS.test(sentence) &&
    leaningOf(said.filter(({ word }) => word !== '⟨slur⟩')) !== 'ill'
  )
    return true;
  if (hasSlur && (OWN.test(sentence) || MENTIONED.test(sentence))) return true;
  if (SELF.test(sentence) && !/⟨(?:group|slur)⟩/.test(sentence)) return true;
  if (THE_SAYING.test(sentence) && !ASKS_FOR_IT.test(sentence) && CONDEMNED.test(sentence.replace(THE_SAYING, ' ')))
    return true;
  if (ASKS_FOR_IT.test(sentence)) return false;
  const told = OTHERS_SAY.exec(sentence);
  return told !== null && told.index <= sentence.indexOf('⟨') + 40 && told.index < lastMark(sentence);
}

const lastMark = (sentence: string): number =>
  Math.max(sentence.lastIndexOf('⟨group⟩'), sentence.lastIndexOf('⟨member⟩'), sentence.lastIndexOf('⟨slur⟩'));
