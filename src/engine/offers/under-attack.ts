import { anyOf, anyWordOf, inTurn } from '../text/any-of';
import { sentenceTexts } from '../text/sentence-texts';
import { defineOffer, type OfferExamples } from '../types/offers';

/** Said to somebody: where they can be found, what will be done to them, what they deserve, what they are. */
const KNOWS_WHERE = inTurn(/\b(?:i|we) (?:all )?know (?:exactly )?/iu, [
  /where (?:you|your|u|ur)\b|when (?:you|u) (?:finish|start|leave|get)|what time (?:you|u)\b/iu,
  /(?:your|ur) (?:car|address|house|street|kids?|face|shifts?)|who (?:you|your kids|your family)\b/iu,
  /which (?:ward|surgery|clinic|house|car|street|bus)\b/iu,
]);
const WILL_DO = anyOf([
  inTurn(
    /\b/iu,
    [
      inTurn(
        /(?:i|we|someone|somebody|they)/iu,
        /(?:'ll| will|'m gonna| am going to|'re going to| are going to| gonna)/iu,
      ),
      /gonna|going to/iu,
    ],
    / (?:\w+ ){0,2}/iu,
    [
      /find|get|hurt|kill|smash|batter|slap|punch|stab|burn|follow|ruin|finish|end/iu,
      /come for|wait(?:ing)? for|be waiting for|be outside/iu,
    ],
    / /iu,
    [
      // not "find you a chair", "get you in soon"
      /you(?! (?:an?|some|there|soon|at|in|on|by)\b)/iu,
      /u\b|your (?:house|car|career|kids|family|face|head)/iu,
    ],
    /\b/iu,
  ),
  /\b(?:i'm |i am |we're |we are )?coming for (?:you|u)\b/iu,
]);
const WISHES = anyOf([
  inTurn(/\b(?:hope|wish|pray) (?:you|u|your (?:kids?|family|children)) (?:all )?/iu, [
    /die|dies|rot|rots|choke|burn|suffer|hang|swing|drown/iu,
    /get (?:cancer|raped|stabbed|hit|what)|gets? (?:cancer|hurt)/iu,
    /never (?:sleep|walk|work)|lose your|end up dead/iu,
  ]),
  inTurn(/\b(?:you|u) (?:all )?/iu, [
    /deserve to (?:die|hang|rot|burn|suffer|be (?:shot|hanged|hung|beaten|attacked))/iu,
    inTurn(
      /(?:should|ought to) (?:all )?/iu,
      /(?:be (?:shot|hanged|hung|put down|strung up)|die|hang|kill yourself|top yourself)/iu,
    ),
  ]),
  inTurn(/\byou'll /iu, [
    /hang|swing|burn|pay for (?:this|it|what)|get (?:what's coming|yours)|be sorry|regret (?:it|this)/iu,
  ]),
  anyWordOf([
    /kill yourself|kys|watch your back|sleep with one eye open|rot in hell|burn in hell/iu,
    /go back to (?:your own country|where you (?:came|come) from|africa|india|pakistan|poland)/iu,
  ]),
]);
const NAMES = anyOf([
  // "you are a …"
  inTurn(
    /\b(?:you(?:'re| are)|ur|u r) (?:all )?(?:an? |just an? |nothing but an? |such an? )?(?:\w+ ){0,2}/iu,
    [
      /bitch(?:es)?|cunts?|slags?(?! off)|slut|whore|wanker|prick|twat|scum|murderers?|killers?/iu,
      /butchers?|parasites?|vermin|retards?|nonce|paedo/iu,
    ],
    /\b/iu,
  ),
  // "you …", but not "you know that prick", "you called her a cow"
  inTurn(
    /\byou /iu,
    /(?!reckon|think|guess|know|see|saw|believe|say|said|even|allowed|call|called|meet|can|have|need|want|find)/iu,
    /(?:\S+ ){0,3}/iu,
    [
      /bitch(?:es)?|cunts?|slags?(?! off)|slut|whore|wanker|prick|twat|scum|murderers?|baby killers?/iu,
      /butchers?|parasites?|vermin|nonce|cow/iu,
    ],
    /(?!\s+\w*ed)\b/iu,
  ),
  // "stupid …" as the first words
  inTurn(
    /^(?:\S+: )?(?:you )?/iu,
    /(?:stupid|evil|ugly|fat|dirty|filthy|useless|fucking|f\w?\*+\w*) (?:\w+ )?/iu,
    /(?:bitch|cow|cunt|slag|whore|witch)\b/iu,
  ),
  /\bshut (?:your|ur) (?:mouth|face|trap)\b/iu,
]);

/** Told of what somebody else said or did, or asked in passing, it is no attack on the author. */
const REPORTED =
  /^do i\b|\b(?:said|told|called|shouted|screamed|messaged|texted|tweeted|wrote|says|telling|calling|calls)\b|["“”]/iu;

/** What is answered threatens or harasses the author. */
export const offer = defineOffer({
  id: 'under-attack',
  saidBy: [],
  besideHold: true, // whoever was threatened may well have written in anger, and needs the help no less
  decide: ({ answered, draft: { context } }) =>
    context.kind !== 'repost' &&
    sentenceTexts(answered).some(
      (said) => [KNOWS_WHERE, WILL_DO, WISHES, NAMES].some((kind) => kind.test(said)) && !REPORTED.test(said),
    ),
});

export const examples: OfferExamples = {
  offer: [
    { text: 'Please leave me alone', kind: 'reply', inReplyTo: 'I know where you park, nurse. Silver Fiesta' },
    { text: 'I was doing my job.', kind: 'reply', inReplyTo: 'Watch your back when you finish on Friday' },
    { text: 'blocked', kind: 'comment', inReplyTo: 'stupid cow, you should not be let near kids' },
    { text: 'The data are public, have a look', kind: 'reply', inReplyTo: 'You deserve to hang for those jabs' },
    { text: 'I am sorry that you feel so', kind: 'reply', inReplyTo: 'Hope your kids get cancer' },
    { text: 'I was born in Leeds', kind: 'reply', inReplyTo: 'Go back to your own country and take your lanyard' },
    { text: 'Reported.', kind: 'comment', inReplyTo: 'We will find you, all of you who voted to strike' },
    { text: 'No, I gave a flu jab', kind: 'quote', inReplyTo: 'you are a murderer, simple as that' },
    { text: 'Have a good evening', kind: 'message', audience: 'direct', inReplyTo: 'kill yourself' },
    { text: 'This is what we get', kind: 'quote', inReplyTo: 'I know when you finish and I will be waiting for you' },
  ],
  leave: [
    { text: 'By the bins, the red one', kind: 'reply', inReplyTo: 'Do I know where you park? Cannot find your car' },
    { text: 'I was doing my job.', kind: 'reply', inReplyTo: 'Watch your step when you finish on Friday, it is icy' },
    { text: 'Sorry that happened', kind: 'comment', inReplyTo: 'A man on bay 2 called me a stupid cow today' },
    { text: 'The data are public, have a look', kind: 'reply', inReplyTo: 'You deserve a medal for those jabs' },
    { text: 'Thank you', kind: 'reply', inReplyTo: 'Hope your kids get well soon' },
    { text: 'I was born in Leeds', kind: 'reply', inReplyTo: 'When did you last go back to your own town?' },
    { text: 'Noon, by the gate', kind: 'comment', inReplyTo: 'We will find you at the picket, wear the hat' },
    { text: 'Right sentence', kind: 'quote', inReplyTo: 'Nurse who killed seven is a murderer, court told' },
    { text: 'Have a good evening', kind: 'message', audience: 'direct', inReplyTo: 'kill me now, three more nights' },
    'He told me "I know where you live". Police have it, and my manager was lovely',
  ],
};
