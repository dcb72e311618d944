/** Reads which passages tell of somebody under care. The lead's subjects can say it better; these rules stand without them. */

const PERSON =
  /\b(?:patient|resident|client|service user|pt|man|woman|lady|lad(?:die)?|lass(?:ie)?|boy|girl|bloke|fella|feller|gent(?:leman)?|chap|guy|baby|bairn|wean|toddler|kid|child|teen\w*|pensioner|someone|somebody|mum|dad|mother|father|couple|family|he|she|him|her|his|one|old boy|\d{1,2} ?(?:yo|y\/o|[MF]\b)|twins?|triplets|bed \d+|\d{2}[- ]year)\b/i;

const NEWCOMER =
  /\b(?:patient|resident|client|pt|(?:an?|the|one|this|another|that|our|some|young|old|little) (?:\w+[ -]){0,3}(?:man|woman|lady|lad(?:die)?|lass(?:ie)?|boy|girl|bloke|fella|gent(?:leman)?|chap|guy|baby|toddler|kid|child|pensioner|couple|family|farmer|teacher)|someone|somebody|\d{1,2} ?(?:yo|y\/o|[MF]\b)|\d{2}[- ]year|bed \d+)\b/i;

const CARE =
  /\b(?:patients?|residents?|pts?|client|service user|came (?:in|to|through)|come in|brought in|bring in|in (?:resus|a&e|ed|casualty|theatre|clinic|bay|bed|labour|recovery|minors|majors|triage)|admitted|admission|discharged?|ward|unit|clinic|resus|a&e|ed|icu|itu|nicu|scbu|hospice|theatre|surgery|operat\w+|scan(?:ned)?|x-?ray(?:ed)?|ct|mri|cannula\w*|catheter\w*|dress(?:ed|ing)s?|stitch\w*|plaster(?:ed)?|cast|nurs(?:ed|ing)|treat(?:ed|ing)|look(?:ed|ing) after|deliver(?:ed|y)|labour|born|visit(?:ed|s)?|home visit|(?:saw|seen|see|had|got|have|took|take|taking|picked|met|washed|fed|held|sat with|told|gave|treated|assessed|reviewed|rang|phoned) (?:(?:an?|the|this|my|one|two|our|another|in|him|her|them|some\w+|to|up|with)\b|\d)|we'?(?:d|ve|re)? ?(?:got|had|have|just)|ive got|i'?ve (?:got|had|just)|job|shout|callout|call out|crew|ambulance|999|caseload|my list|our list|books|bed|bay|section(?:ed)?|detox|dialysis|chemo|physio|rehab|prescri\w+|script|tablets|meds|handover|post-?op|pre-?op|obs|bloods|referr\w+|on ours|with us|under (?:us|our|my)|appointment|consult\w*|diagnos\w+|care home|lost (?:him|her)|died|passed|funeral|recover\w+)\b/i;

/** Whose story it is: the author's own, their family's, or a colleague's, and nobody else's. */
const OWN =
  /\b(?:my (?:own )?(?:mum|mam|dad|mother|father|nan|nana|gran\w*|grandad|husband|wife|partner|son|daughter|lad|boy|girl|kids?|baby|sister|brother|uncle|aunt\w*|family|cousin|other half|missus|boyfriend|girlfriend|fianc\w+|dog|cat|bairn|wee (?:boy|girl|one)|little (?:one|girl|boy|lad)|knee|hip|back|op|surgery|cancer|scan|birth|labour)\b|i (?:was|am|'m|have|had|got) (?:diagnosed|admitted|pregnant|a patient|in labour|born|sectioned)|i'?m (?:a patient|pregnant|\d\d\b))/i;

/** Told with leave, taught, played or made up: nobody's secret. */
const WITH_LEAVE =
  /\b(?:composite|made[- ]up|fictional|fiction|invented|details? (?:are |have been )?(?:changed|altered)|not a real|no real patient|manikin|mannequin|simman|simulat\w+|sim (?:day|session|suite|lab)|dummy|exam (?:stem|question)|osce|scenario|case report|case study|novel|episode|drama|actor playing|with (?:(?:his|her|their|the (?:patient|family)'?s?|full|written|\w+'s) )*(?:permission|consent|blessing|agreement|ok|okay|say-?so)|(?:gave|given|has|have|had|got|asked for|signed) (?:(?:us|me|his|her|their|full|written|the|for) )*(?:permission|consent|blessing)|consented|(?:said|says|told me) (?:\w+ )?(?:i|we|you) (?:could|can|may|should) (?:share|post|tell|say|put|use)|(?:happy|asked|wanted|wants|agreed|keen|proud|okay|ok)(?: for)? (?:me |us )?(?:to (?:share|post|tell (?:you|everyone|people|this|it)|be named|put))|shared with|photo shared|(?:his|her|their) own words|(?:in|from) (?:18|19[0-7])\d\d|vignette|teddy|composites?|none of (?:these|them) is|not (?:just )?one (?:lady|man|woman|person|family|patient)|any given|every one of them|different ones every)\b/i;

const FORMER =
  /\b(?:years ago|decades? ago|back in (?:19|20)\d\d|when i was (?:a student|newly|first|a junior|training)|as a student|in (?:19|20)\d\d|long ago|early in my career)\b/i;

export const isToldWithLeave = (text: string): boolean => WITH_LEAVE.test(text);
export const isLongAgo = (passage: string): boolean => FORMER.test(passage);
export const tellsOfSomebody = (passage: string): boolean => PERSON.test(passage);
export const tellsOfCare = (passage: string): boolean => CARE.test(passage);
/** A new person, not a pronoun that goes on with the last one. */
export const bringsInSomebody = (passage: string): boolean => NEWCOMER.test(passage);
export const isOwnStory = (sentence: string): boolean => OWN.test(sentence);
