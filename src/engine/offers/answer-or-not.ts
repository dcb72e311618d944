import { anyOf, anyWordOf, inTurn } from '../text/any-of';
import { sentenceTexts } from '../text/sentence-texts';
import { defineOffer, type OfferExamples } from '../types/offers';
import type { Text } from '../types/text';

/** Of a service or of those who work in it. */
const SERVICE = anyWordOf([
  // who works in it
  /staff|nurses?|doctors?|consultant|midwi(?:fe|ves)|receptionists?|carers?|paramedics?|porters?|pharmacists?/iu,
  /physio|dentists?/iu,
  // where, and what is had there
  /hospitals?|a&e|a and e|casualty|wards?|surgery|gps?|practice|clinics?|health visitors?|appointments?/iu,
  /care homes?|the home|ambulances?|maternity|outpatients|switchboard|nhs|@\w+|trust/iu,
  /discharge\w*|crown|fillings?|111|999|call handler|camhs|scan|op|operation/iu,
]);
const COMPLAINT = anyOf([
  anyWordOf([
    // marks out of five
    /one star|1 star|1\/5|0\/5/iu,
    // what it was like
    /disgrace(?:ful)?|disgusting|disgusted|appalling|shocking|shambles|shambolic|diabolical|horrendous/iu,
    /atrocious|dreadful|awful|terrible|worst|useless|incompetent|joke|rude|rudest/iu,
    // how somebody was met
    /ignored|fobbed off|dismissed|laughed at|rolled (?:her|his|their) eyes|talked down to|treated like/iu,
    /nobody (?:came|cared|rang|called|told|answer\w*)|no ?one (?:came|cared|rang|called|told|answer\w*)/iu,
    /never (?:came|rang|called|again|got|going back)|didn't (?:care|listen|even)|wouldn't (?:listen|even)/iu,
    // what they make of it
    /won't be back|avoid|complain(?:t|ing)?|explain yourself|unacceptable|not good enough/iu,
    // how they were left
    /left (?:me|him|her|us|my \w+|in) |let (?:me|us) down|lost my|cancelled (?:again|twice|three|my)/iu,
    /still (?:waiting|no|nothing|haven't)/iu,
    // how long it took
    inTurn(
      /(?:wait(?:ed|ing)?|on hold|sat|queued|queueing) (?:\w+ ){0,5}?/iu,
      /(?:hours?|hrs?|mins?|minutes?|weeks?|months?)/iu,
    ),
    inTurn(/\d+ ?(?:hours?|hrs?|h|mins?|minutes?|weeks?|months?) (?:\w+ ){0,2}/iu, [
      /on hold|wait\w*|in (?:a&e|agony|pain|a corridor)|to (?:be seen|get through)/iu,
    ]),
  ]),
  // what is no word
  /★☆|⭐️?(?!⭐)\s|😡|🤬/iu,
  /\b\d+ HOURS\b|\bhours and\b/iu,
]);
const THEIRS = /\b(?:i|i'm|i've|me|my|we|our|us|you|your|u)\b/iu;
/** A jab at everybody who does the work. */
const PROVOKES = anyWordOf([
  inTurn(
    [
      /nurses?|doctors?|junior doctors|gps?|midwives|nhs staff|paramedics|consultants|receptionists|carers/iu,
      /managers|you lot|you people|your lot|public sector/iu,
    ],
    /(?: these days| today| nowadays)?(?: are| r|'re)? (?:\w+ ){0,2}/iu,
    [
      // what they are called
      /lazy|greedy|overpaid|useless|thick|workshy|work-shy|part[- ]?timers?|don't care|do nothing/iu,
      // what they are said to do
      /never (?:work|answer)|moan\w*|whin(?:e|ing|ge|ging)\w*|skiv\w+|sit (?:on|around|about)/iu,
      /get (?:paid )?(?:too much|back to work)|dance|dancing|on tiktok|tiktok/iu,
      /should (?:be sacked|get back|stop moaning)|won't last/iu,
    ],
  ),
  /get back to work|do your (?:job|jobs)|my taxes pay|i pay your wages/iu,
  /you're (?:all )?paid (?:too much|enough)|sack (?:the lot|them all)|stop (?:moaning|whinging|whining)/iu,
]);
/** Thanks and news are not complaints, whatever words they use. */
const KIND =
  /\b(?:thank(?:s| you| the| them)?|grateful|brilliant|amazing|angels?|legends?|lovely|fantastic|so kind|best)\b/iu;

/** Asked of everybody: whoever asks so wants an answer. A complaint asks why. */
const ASKS_ALL =
  /^(?!.*\b(?:why|how (?:is|can|dare)|how could|is this how|seriously|what kind|where (?:was|were))\b).*\?\s*\W*$/iu;

const isComplaint = ({ folded }: Text): boolean =>
  COMPLAINT.test(folded) && SERVICE.test(folded) && THEIRS.test(folded);

/** What kind of message an offered reply answers, as an id of a pack's situations: that alone is ever handed on. */
export const kindAnswered = (answered: Text): 'complaint' | 'other' => (isComplaint(answered) ? 'complaint' : 'other');

/** A reply to a complaint or to a provocation. An organisation's own account has decided already: answering is its work. */
export const offer = defineOffer({
  id: 'answer-or-not',
  saidBy: [],
  besideHold: true, // a held reply is where a minute's thought helps most
  decide: ({ draft: { context }, answered }) => {
    if (context.official || (context.kind !== 'reply' && context.kind !== 'comment')) return false;
    if (KIND.test(answered.folded)) return false;
    if (sentenceTexts(answered).some((said) => ASKS_ALL.test(said))) return false;
    return isComplaint(answered) || sentenceTexts(answered).some((said) => PROVOKES.test(said));
  },
});

export const examples: OfferExamples = {
  offer: [
    { text: 'We do our best', kind: 'reply', inReplyTo: 'Five hours in your A&E with my son, a disgrace' },
    { text: 'I am sorry to read this', kind: 'reply', inReplyTo: 'One star. The dentist would not even look at me' },
    { text: 'That is not fair', kind: 'comment', inReplyTo: 'Nurses these days are lazy, all on TikTok' },
    { text: 'Come and do a shift', kind: 'reply', inReplyTo: 'You lot moan but I pay your wages' },
    { text: 'Sorry to hear it', kind: 'reply', inReplyTo: 'The receptionist was so rude to my nan, shocking' },
    { text: 'There were two of us on', kind: 'comment', inReplyTo: 'Nobody came when I pressed the bell. Awful ward' },
    { text: 'It is not up to us', kind: 'reply', inReplyTo: '@LakesideNHS cancelled my op again, useless' },
    { text: 'Not true of mine', kind: 'comment', inReplyTo: 'GPs are greedy and do nothing' },
    { text: 'Hm', kind: 'reply', inReplyTo: 'On hold for 50 minutes with your surgery, what a joke' },
    { text: 'Oh dear', kind: 'reply', inReplyTo: 'The midwife laughed at me. I will never go back to that hospital' },
  ],
  leave: [
    { text: 'We do our best', kind: 'reply', inReplyTo: 'Five minutes in your A&E with my son, thank you all' },
    { text: 'I am glad to read this', kind: 'reply', inReplyTo: 'Five stars. The dentist had a proper look at me' },
    { text: 'That is not fair', kind: 'comment', inReplyTo: 'Nurses these days are skint, all on the bank' },
    { text: 'Come and do a shift', kind: 'reply', inReplyTo: 'You lot rock. Any jobs going?' },
    { text: 'Sorry to hear it', kind: 'reply', inReplyTo: 'The barista was so rude to my nan, shocking' },
    { text: 'There were two of us on', kind: 'comment', inReplyTo: 'Nobody came when I held a quiz. Quiet pub' },
    {
      text: 'We are sorry, please ring PALS so that we can look into it',
      kind: 'reply',
      official: true,
      inReplyTo: '@LakesideNHS cancelled my op again, useless',
    },
    { text: 'Not true of mine', kind: 'comment', inReplyTo: 'GPs are retiring faster than they are trained' },
    { text: 'Hm', kind: 'reply', inReplyTo: 'On hold for 50 minutes with my bank, what a joke' },
    { text: 'Who else waited five hours today? Shambles of a train', kind: 'post' },
  ],
};
