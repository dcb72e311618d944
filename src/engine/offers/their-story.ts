import { anyOf, anyWordOf, inTurn } from '../text/any-of';
import { sentenceTexts } from '../text/sentence-texts';
import { defineOffer, type OfferExamples, type Situation } from '../types/offers';

const SELF = /\b(?:i|i'm|im|i've|ive|i'd|me|my|we|our|us)\b/iu;
/** What somebody lived through as one who is cared for, or whose relative is. */
const CARED_FOR = anyWordOf([
  inTurn(/(?:my|our|his|her) (?:\w+ )?/iu, [
    // who cared
    /consultant|surgeon|midwife|nurses?|gp|doctor|therapist|health visitor|oncologist/iu,
    // what was done
    /op|operation|chemo|scan|biopsy|appointment|diagnosis|treatment|surgery|section/iu,
    /birth|labour|waters|stoma|transplant|transfusion|medication/iu,
    // what it was, and what came of it
    /illness|cancer|stroke|psychosis|depression|anxiety|breakdown|admission|discharge|recovery/iu,
  ]),
  inTurn(
    /(?:i|we|he|she|mum|dad|mam|nan|my \w+) /iu,
    /(?:was|were|am|got|had been|'ve been|have been|has been|been|'m) (?:\w+ )?/iu,
    [
      /in (?:hospital|a&e|icu|intensive care|resus|labour|recovery|a coma|here)/iu,
      /admitted|sectioned|diagnosed|discharged|resuscitated|intubated|ventilated|operated|treated/iu,
      /under (?:the|your|their)|on (?:the |your )?(?:ward|chemo|dialysis|icu)|a patient/iu,
    ],
  ),
  inTurn(
    /(?:i|we) /iu,
    [
      /had|lost|nearly died|almost died|gave birth|miscarried|waited/iu,
      /went into|came into|woke up|collapsed|had my|had our|spent/iu,
    ],
    /\b.{0,60}\b/iu,
    [
      /hospital|a&e|ward|surgery|op|operation|section|baby|leg|breast|kidney|chemo/iu,
      /miscarriage|stroke|heart attack|sepsis|eclampsia|psychosis|icu/iu,
      /midwi\w+|nurses?|doctors?|surgeon|clinic|ambulance|corridor|trolley/iu,
    ],
  ),
  // what carers did to them, good or bad
  inTurn(
    /(?:nurses?|doctors?|midwi(?:fe|ves)|surgeon|consultant|dentist|paramedics?|carers?|staff) (?:\w+ ){0,3}/iu,
    /(?:saved|looked after|held|told|laughed at|ignored|sat with|helped|treated|listened to|refused|left) /iu,
    /(?:me|my|us|him|her)/iu,
  ),
  /(?:saved|looked after|took care of) (?:me|my|us)\b|took my (?:\w+ )?(?:out|off)\b|delivered my\b/iu,
  // how long ago it is
  /since my (?:op|stroke|diagnosis|transplant|surgery|cancer|breakdown)/iu,
  /(?:days?|weeks?|months?|years?) (?:sober|clean|in remission|cancer[- ]free|post[- ]op)/iu,
]);
/** Somebody at work, or selling, or asking: no account of care. */
const AT_WORK = anyWordOf([
  /i(?:'m| am) an? (?:\w+ )?(?:nurse|doctor|midwife|paramedic|hca|physio|pharmacist|student)/iu,
  /my (?:patients?|shift|shifts|ward|team|colleagues?|manager|rota|placement|students?)/iu,
  /our (?:patients|staff|team|trust|unit|ward|service|clinic)/iu,
  /(?:join|joins|joined|joining) our|our new|we(?:'re| are) (?:hiring|recruiting)/iu,
  /i (?:work|worked|trained|qualified)/iu,
]);

const TAKE_DOWN = anyWordOf([
  inTurn(
    /(?:take|taken|taking) /iu,
    [/this|that|it|them|these|your \w+|the (?:post|video|review|comment|photo|blog|thread)/iu],
    / (?:down|off)/iu,
  ),
  inTurn(/(?:delete|remove) /iu, [
    /this|that|it|your (?:post|review|comment|video|blog|tweet|thread|reel)/iu,
    /the (?:post|review|comment|video|blog)/iu,
  ]),
  /stop (?:posting|blogging|tweeting|filming|writing|sharing|making videos)/iu,
  inTurn(
    /(?:shouldn't|should not|can't|cannot|ought not to) (?:be )?/iu,
    /(?:posting?|blog(?:ging)?|tweet(?:ing)?|shar(?:e|ing)|writ(?:e|ing))/iu,
  ),
]);
const A_PATIENT_POSTS = anyWordOf([
  inTurn(
    /(?:a |one of our |one of my |our |the |that |this |some )?/iu,
    /(?:patient|resident|service user|relative|her family|his family|the family|mum|daughter|son)s?/iu,
    /\b.{0,60}\b/iu,
    /(?:post(?:s|ed|ing)|blog\w*|tweet\w*|tiktok\w*|vlog\w*|video\w*|writ(?:es|ing) about)/iu,
  ),
]);

/** News and an organisation's own words are told about somebody, not by them. */
const NEWS = anyOf([
  // who tells it: "Lakeside Echo: …"
  inTurn(
    /^[^:]{3,40}\b/u,
    [
      /Hospitals?|Trust|NHS|Echo|Standard|News|Times|Post|Gazette/u,
      /Herald|Mail|Guardian|BBC|Council|Charity|Society/u,
    ],
    /\b[^:]{0,20}:/u,
  ),
  /\bsays? (?:paramedics|nurses|doctors|he|she|they)\b|\b(?:scan|referral) requests?\b/u,
  /^(?:Mum|Dad|Man|Woman|Actor|Star|Patient)\b.{0,40}\b(?:says|tells|thanks|dies)\b/u,
]);

const isOwnAccount = ({ answered }: Situation): boolean =>
  SELF.test(answered.folded) &&
  CARED_FOR.test(answered.folded) &&
  !AT_WORK.test(answered.folded) &&
  !NEWS.test(answered.folded);

const OF_CARE =
  /\b(?:treatment|care|ward|my stay|nurses?|doctors?|surgery|review|complain\w*|dentist|midwi\w+|appointment|operation)\b/iu;

/** A wish that somebody under care stop telling of it: here, or told of as happening elsewhere. */
const wishesItGone = ({ text, answered }: Situation): boolean =>
  sentenceTexts(text).some((said) => TAKE_DOWN.test(said)) &&
  (answered.tokens.length === 0
    ? A_PATIENT_POSTS.test(text.folded)
    : SELF.test(answered.folded) && OF_CARE.test(answered.folded) && !AT_WORK.test(answered.folded)) &&
  !LEAKS.test(text.folded);

/** Asked because something shows in it, whoever posts it. */
const LEAKS =
  /\b(?:wristband|number|name (?:is|can)|can (?:be )?(?:see|seen|read)|login|password|details|dob|scam|not it)\b/iu;

/** Somebody’s own account of care is answered, quoted or passed on, or somebody is asked to stop telling it. */
export const offer = defineOffer({
  id: 'their-story',
  saidBy: ['patient-relationship', 'patient-identifier', 'patient-jigsaw'],
  besideHold: false,
  decide: (situation) => !/\?/u.test(situation.answered.folded) && (isOwnAccount(situation) || wishesItGone(situation)),
});

export const examples: OfferExamples = {
  offer: [
    { text: '', kind: 'repost', inReplyTo: 'I lost my leg at 19 in hospital and the nurses made me laugh every day' },
    { text: 'Thank you for telling this', kind: 'quote', inReplyTo: 'My waters broke in the car park and nobody came' },
    { text: 'Worth reading to the end', kind: 'quote', inReplyTo: 'I was sectioned in March. Here is what helped' },
    { text: 'Well done you', kind: 'comment', inReplyTo: 'Ten months sober today, thanks to a nurse who sat with me' },
    { text: 'So pleased to read it', kind: 'reply', inReplyTo: 'Three years since my transplant. I swam a mile' },
    { text: 'Everyone in maternity, read this', kind: 'quote', inReplyTo: 'The midwife held my hand for nine hours' },
    {
      text: 'Could you take this down please',
      kind: 'reply',
      inReplyTo: 'My nurse on Larch ward was so short with me',
    },
    { text: 'Heartbreaking', kind: 'repost', inReplyTo: 'Dad was on a trolley for a day. We were in A&E till he died' },
    'A patient on our ward keeps posting about her stay. Can somebody tell her to stop blogging?',
    { text: 'Please stop posting about us', kind: 'comment', inReplyTo: 'Day 4 of my stay. The staff forgot my tea' },
  ],
  leave: [
    { text: '', kind: 'repost', inReplyTo: 'I lost my hat at 19 in Paris and the waiters made me laugh every day' },
    { text: 'Thank you for telling this', kind: 'quote', inReplyTo: 'My tyre burst in the car park and nobody came' },
    { text: 'Worth reading to the end', kind: 'quote', inReplyTo: 'Report: more people were sectioned in March' },
    { text: 'Well done you', kind: 'comment', inReplyTo: 'Ten months in the choir today, thanks to a friend' },
    { text: 'So pleased to read it', kind: 'reply', inReplyTo: 'Three years since my move. I swam a mile' },
    { text: 'Everyone in maternity, read this', kind: 'quote', inReplyTo: 'New guideline on long labour is out' },
    { text: 'Could you take this down please', kind: 'reply', inReplyTo: 'Photo of your gran’s cake' },
    { text: 'So true', kind: 'repost', inReplyTo: 'I am a nurse and my patients taught me to listen' },
    'A patient on our ward made us a card. Can somebody tell her that we loved it?',
    { text: 'Please stop posting cat pictures', kind: 'comment', inReplyTo: 'Day 4 of my kitten' },
  ],
};
