import { anyWordOf, inTurn } from '../text/any-of';

/** Reads whether a passage tells of somebody under care, brings somebody new in, or tells what is anyone's to tell. */

const PERSON = anyWordOf([
  /patient|resident|client|service user|pt/i,
  /man|woman|lady|lad(?:die)?|lass(?:ie)?|boy|girl|bloke|fella|feller|gent(?:leman)?|chap|guy/i,
  /baby|bairn|wean|toddler|kid|child|teen\w*|pensioner|someone|somebody/i,
  /mum|dad|mother|father|couple|family/i,
  /he|she|him|her|his|one|old boy/i,
  // told by a number: an age, a birth, a bed
  /\d{1,2} ?(?:yo|y\/o|[MF]\b)|twins?|triplets|bed \d+|\d{2}[- ]year/i,
]);

const NEWCOMER = anyWordOf([
  /patient|resident|client|pt/i,
  inTurn(/(?:an?|the|one|this|another|that|our|some|young|old|little) (?:\w+[ -]){0,3}/i, [
    /man|woman|lady|lad(?:die)?|lass(?:ie)?|boy|girl|bloke|fella|gent(?:leman)?|chap|guy/i,
    /baby|toddler|kid|child|pensioner|couple|family|farmer|teacher/i,
  ]),
  /someone|somebody|\d{1,2} ?(?:yo|y\/o|[MF]\b)|\d{2}[- ]year|bed \d+/i,
]);

const CARE = anyWordOf([
  /patients?|residents?|pts?|client|service user/i,
  // coming, being there, going
  /came (?:in|to|through)|come in|brought in|bring in/i,
  /in (?:resus|a&e|ed|casualty|theatre|clinic|bay|bed|labour|recovery|minors|majors|triage)/i,
  /admitted|admission|discharged?|ward|unit|clinic|resus|a&e|ed|icu|itu|nicu|scbu|hospice|theatre/i,
  // what is done
  /surgery|operat\w+|scan(?:ned)?|x-?ray(?:ed)?|ct|mri|cannula\w*|catheter\w*|dress(?:ed|ing)s?|stitch\w*/i,
  /plaster(?:ed)?|cast|nurs(?:ed|ing)|treat(?:ed|ing)|look(?:ed|ing) after|deliver(?:ed|y)|labour|born/i,
  /visit(?:ed|s)?|home visit/i,
  // whom the author saw, had, took
  inTurn(
    [
      /saw|seen|see|had|got|have|took|take|taking|picked|met|washed|fed|held|sat with|told|gave/i,
      /treated|assessed|reviewed|rang|phoned/i,
    ],
    / (?:(?:an?|the|this|my|one|two|our|another|in|him|her|them|some\w+|to|up|with)\b|\d)/i,
  ),
  /we'?(?:d|ve|re)? ?(?:got|had|have|just)|ive got|i'?ve (?:got|had|just)/i,
  // the work by its names
  /job|shout|callout|call out|crew|ambulance|999|caseload|my list|our list|books|bed|bay/i,
  /section(?:ed)?|detox|dialysis|chemo|physio|rehab|prescri\w+|script|tablets|meds|handover/i,
  /post-?op|pre-?op|obs|bloods|referr\w+|on ours|with us|under (?:us|our|my)|appointment|consult\w*|diagnos\w+/i,
  /care home|lost (?:him|her)|died|passed|funeral|recover\w+/i,
]);

/** Whose story it is: the author's own, their family's, or a colleague's, and nobody else's. */
const OWN = inTurn(/\b/i, [
  inTurn(
    /my (?:own )?/i,
    [
      /mum|mam|dad|mother|father|nan|nana|gran\w*|grandad|husband|wife|partner|son|daughter|lad|boy|girl|kids?|baby/i,
      /sister|brother|uncle|aunt\w*|family|cousin|other half|missus|boyfriend|girlfriend|fianc\w+|dog|cat|bairn/i,
      /wee (?:boy|girl|one)|little (?:one|girl|boy|lad)/i,
      // of the author's own body
      /knee|hip|back|op|surgery|cancer|scan|birth|labour/i,
    ],
    /\b/i,
  ),
  /i (?:was|am|'m|have|had|got) (?:diagnosed|admitted|pregnant|a patient|in labour|born|sectioned)/i,
  /i'?m (?:a patient|pregnant|\d\d\b)/i,
]);

/** Told with leave, taught, played or made up: nobody's secret. */
const WITH_LEAVE = anyWordOf([
  // made up or altered
  /composite|made[- ]up|fictional|fiction|invented|details? (?:are |have been )?(?:changed|altered)/i,
  /not a real|no real patient/i,
  // taught or played
  /manikin|mannequin|simman|simulat\w+|sim (?:day|session|suite|lab)|dummy|exam (?:stem|question)|osce/i,
  /scenario|case report|case study|novel|episode|drama|actor playing/i,
  // with leave
  inTurn(
    /with (?:(?:his|her|their|the (?:patient|family)'?s?|full|written|\w+'s) )*/i,
    /(?:permission|consent|blessing|agreement|ok|okay|say-?so)/i,
  ),
  inTurn(
    /(?:gave|given|has|have|had|got|asked for|signed) (?:(?:us|me|his|her|their|full|written|the|for) )*/i,
    /(?:permission|consent|blessing)/i,
  ),
  /consented/i,
  inTurn(/(?:said|says|told me) (?:\w+ )?(?:i|we|you) /i, /(?:could|can|may|should) (?:share|post|tell|say|put|use)/i),
  inTurn(
    /(?:happy|asked|wanted|wants|agreed|keen|proud|okay|ok)(?: for)? (?:me |us )?/i,
    /(?:to (?:share|post|tell (?:you|everyone|people|this|it)|be named|put))/i,
  ),
  /shared with|photo shared|(?:his|her|their) own words/i,
  // of long ago, or of nobody in particular
  /(?:in|from) (?:18|19[0-7])\d\d|vignette|teddy|composites?/i,
  /none of (?:these|them) is|not (?:just )?one (?:lady|man|woman|person|family|patient)/i,
  /any given|every one of them|different ones every/i,
]);

const FORMER = anyWordOf([
  /years ago|decades? ago|back in (?:19|20)\d\d/i,
  /when i was (?:a student|newly|first|a junior|training)|as a student/i,
  /in (?:19|20)\d\d|long ago|early in my career/i,
]);

export const isToldWithLeave = (text: string): boolean => WITH_LEAVE.test(text);
export const isLongAgo = (passage: string): boolean => FORMER.test(passage);
export const tellsOfSomebody = (passage: string): boolean => PERSON.test(passage);
export const tellsOfCare = (passage: string): boolean => CARE.test(passage);
/** A new person, not a pronoun that goes on with the last one. */
export const bringsInSomebody = (passage: string): boolean => NEWCOMER.test(passage);
export const isOwnStory = (sentence: string): boolean => OWN.test(sentence);
