import { sentenceTexts } from '../text/sentence-texts';
import { defineOffer, type OfferExamples } from '../types/offers';

/** Said to somebody: where they can be found, what will be done to them, what they deserve, what they are. */
const KNOWS_WHERE =
  /\b(?:i|we) (?:all )?know (?:exactly )?(?:where (?:you|your|u|ur)\b|when (?:you|u) (?:finish|start|leave|get)|what time (?:you|u)\b|(?:your|ur) (?:car|address|house|street|kids?|face|shifts?)|who (?:you|your kids|your family)\b|which (?:ward|surgery|clinic|house|car|street|bus)\b)/iu;
const WILL_DO =
  /\b(?:(?:i|we|someone|somebody|they)(?:'ll| will|'m gonna| am going to|'re going to| are going to| gonna)|gonna|going to) (?:\w+ ){0,2}(?:find|get|hurt|kill|smash|batter|slap|punch|stab|burn|follow|ruin|finish|end|come for|wait(?:ing)? for|be waiting for|be outside) (?:you(?! (?:an?|some|there|soon|at|in|on|by)\b)|u\b|your (?:house|car|career|kids|family|face|head))\b|\b(?:i'm |i am |we're |we are )?coming for (?:you|u)\b/iu;
const WISHES =
  /\b(?:hope|wish|pray) (?:you|u|your (?:kids?|family|children)) (?:all )?(?:die|dies|rot|rots|choke|burn|suffer|hang|swing|drown|get (?:cancer|raped|stabbed|hit|what)|gets? (?:cancer|hurt)|never (?:sleep|walk|work)|lose your|end up dead)|\b(?:you|u) (?:all )?(?:deserve to (?:die|hang|rot|burn|suffer|be (?:shot|hanged|hung|beaten|attacked))|(?:should|ought to) (?:all )?(?:be (?:shot|hanged|hung|put down|strung up)|die|hang|kill yourself|top yourself))|\byou'll (?:hang|swing|burn|pay for (?:this|it|what)|get (?:what's coming|yours)|be sorry|regret (?:it|this))|\b(?:kill yourself|kys|watch your back|sleep with one eye open|rot in hell|burn in hell|go back to (?:your own country|where you (?:came|come) from|africa|india|pakistan|poland))\b/iu;
const NAMES =
  /\b(?:you(?:'re| are)|ur|u r) (?:all )?(?:an? |just an? |nothing but an? |such an? )?(?:\w+ ){0,2}(?:bitch(?:es)?|cunts?|slags?(?! off)|slut|whore|wanker|prick|twat|scum|murderers?|killers?|butchers?|parasites?|vermin|retards?|nonce|paedo)\b|\byou (?!reckon|think|guess|know|see|saw|believe|say|said|even|allowed|call|called|meet|can|have|need|want|find)(?:\S+ ){0,3}(?:bitch(?:es)?|cunts?|slags?(?! off)|slut|whore|wanker|prick|twat|scum|murderers?|baby killers?|butchers?|parasites?|vermin|nonce|cow)(?!\s+\w*ed)\b|^(?:\S+: )?(?:you )?(?:stupid|evil|ugly|fat|dirty|filthy|useless|fucking|f\w?\*+\w*) (?:\w+ )?(?:bitch|cow|cunt|slag|whore|witch)\b|\bshut (?:your|ur) (?:mouth|face|trap)\b/iu;

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
