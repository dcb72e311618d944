import { anyOf, anyWordOf, inTurn } from '../text/any-of';
import { sentenceTexts } from '../text/sentence-texts';
import { defineOffer, type OfferExamples } from '../types/offers';

/** Asks what to do about it, or what it is; prices, dates and offices are asked about too, and are no advice. */
const ASKS = anyOf([
  anyWordOf([
    // may I, should I
    /(?:should|shud|shall) i\b(?! ask for)/iu,
    inTurn(/(?:can|could|may) i (?:\w+ )?/iu, [
      /take|have|drink|eat|fast|stop|still|wear|fly|use|put|mix|skip|double|start|run|swim|exercise|do/iu,
    ]),
    /(?:could|can) (?:this|it|that|i) be\b/iu,
    inTurn(/do i (?:just |really |still )?/iu, [
      /need to (?:worry|see|stop|go|take|finish|ring)|skip|stop|keep|carry/iu,
      /have to (?:take|stop|finish|go)|go|take|worry|wait|ring|finish|double/iu,
    ]),
    // is it what it should be
    inTurn(/(?:is|are|does) (?:it|this|that|these|my \w+|the \w+) (?:\w+ ){0,3}/iu, [
      /normal|ok|okay|safe|serious|bad|anything|infected|stress|right|dangerous|broken|weird|look\w*|sound/iu,
    ]),
    /am i (?:ok|doomed|going to|having|likely)|anything to worry|be worried/iu,
    /worth (?:ringing|getting|seeing|a call|worrying)/iu,
    // what, how long, how many
    /what (?:do|should|can|could|would) (?:i|you|this|these|my)\b|what (?:is|are) (?:this|it|these)\b|what helps/iu,
    /how long (?:should|do|can|will|does) (?:i|it|this)|how do i (?:tell|know|stop|get rid)/iu,
    /how many (?:can|should) i/iu,
    // has anybody had it
    /anyone else(?:'s)? (?:get|had|have|on|\w+)|anyone know if|any(?:one|body)? (?:had|been|tried|felt)/iu,
    /any \w+ (?:nurses|pharmacists|doctors)|do i just|both/iu,
  ]),
  /\b(?:normal|thoughts|tips|anyone else|anyone|advice)\s*\?/iu,
]);
const SELF = /\b(?:i|i'm|im|i've|ive|i'd|me|my|myself|mine)\b/iu;
/** Signs, parts of the body and medicines as people write them; the lexicon of conditions stands beside it. */
const BODY = anyWordOf([
  // what is felt and seen
  /pains?|painful|hurts?|hurting|aches?|aching|rash(?:es)?|lumps?|moles?|bleed(?:ing)?|bled|spotting/iu,
  /swollen|swelling|dizzy|faint(?:ed)?|fever|temperature|cough(?:ing)?|wheez\w+|breathless|can't breathe/iu,
  /chest|belly|tummy|bowels?|poo|pee|wee|urine|vomit\w*|sick and|itch\w*|blister|wound|stitches|scar|discharge/iu,
  // of women and those with child
  /periods?|pregnant|weeks pregnant|contractions|waters|breast|nipple/iu,
  // what is measured
  /blood pressure|bp|heart rate|palpitations|pulse|heartbeat|blood test|bloods|scan results?|results?/iu,
  /symptoms?|side effects?/iu,
  // medicines, by their kind and by their name
  /tablets?|pills?|capsules?|dose|doses|dosage|\d+ ?mg|meds|medication|medicines?/iu,
  /antibiotics?|antidepressants?|painkillers?|steroids?|inhaler|insulin|statins?|blood thinners?|the pill|the jab|hrt/iu,
  /sertraline|citalopram|metformin|ramipril|amlodipine|omeprazole|warfarin|apixaban|ibuprofen|paracetamol/iu,
  /codeine|cocodamol|co-codamol|tramadol|naproxen|amoxicillin|doxycycline|prednisolone|methotrexate|lithium/iu,
  /propranolol|mirtazapine|mounjaro|wegovy|ozempic|creon|levothyroxine/iu,
  // parts of the body
  /throat|ear|eyes?|toe|toes|foot|ankle|knee|hip|wrist|elbow|shoulder|neck|skin|gums?|tooth|teeth/iu,
]);
/** Work, study, money, a pet or somebody else: not one's own health. */
const NOT_OWN = anyWordOf([
  // at work or in training
  inTurn(/my /iu, [
    /patients?|students?|essay|exam|interview|shift|rota|dog|dogs|cat|car|pay|band|trust|ward|team/iu,
    /manager|uniform|hours|placement/iu,
  ]),
  /our (?:trust|ward|team|unit|patients)|a patient|patients|placement|osce|for (?:my )?(?:exam|essay|interview)/iu,
  // somebody else
  /his|her|their|he|she/iu,
  inTurn(
    /(?:my|our) (?:wee |little |\w+ old )?/iu,
    [
      /one|son|sons|daughters?|kids?|child|children|baby|babies|toddler|lad|girl|boy/iu,
      /gran|nan|mum|mam|dad|mother|father|husband|wife|partner|brother|sister/iu,
    ],
    /(?:'s)?/iu,
  ),
  /asking for (?:a|my)|little one/iu,
  // a pet, money, the way to be seen
  /dog|dogs|cat|vet|legal|pay for|refund|waiting list|which consultant|get seen/iu,
]);

/** What is answered asks about somebody's own health. */
export const offer = defineOffer({
  id: 'asked-for-advice',
  saidBy: ['individual-advice'],
  besideHold: false,
  decide: ({ answered, mentions }) => {
    const whole = answered.folded;
    if (!SELF.test(whole) || NOT_OWN.test(whole) || !/\?/u.test(whole)) return false;
    const condition = mentions.some(({ kind, in: where }) => kind === 'condition' && where === 'inReplyTo');
    if (!condition && !BODY.test(whole)) return false;
    return sentenceTexts(answered).some((said) => /\?/u.test(said) && ASKS.test(said));
  },
});

export const examples: OfferExamples = {
  offer: [
    { text: 'Ring your surgery in the morning', kind: 'reply', inReplyTo: 'Should I stop my statins if my legs ache?' },
    { text: 'Could be anything x', kind: 'comment', inReplyTo: 'this rash on my arm, is it normal??' },
    { text: 'Depends', kind: 'reply', inReplyTo: 'Can I take ibuprofen with my ramipril?' },
    { text: 'Hmm', kind: 'message', audience: 'group', inReplyTo: 'do i skip my blood thinners before the dentist??' },
    { text: 'Poor you', kind: 'comment', inReplyTo: 'I am 30 weeks pregnant and itching all over, worth ringing?' },
    { text: 'Hope it settles', kind: 'reply', inReplyTo: 'My mole has changed shape. How long should I wait?' },
    {
      text: 'Who gave you those?',
      kind: 'reply',
      inReplyTo: 'Been on sertraline 3 weeks and I feel worse. Is that right?',
    },
    { text: 'No idea love', kind: 'comment', inReplyTo: 'My BP was 170/100 at the gym, do I need to worry?' },
    { text: 'Same here', kind: 'comment', inReplyTo: 'Anyone else get palpitations on this inhaler? I do' },
    { text: 'Good question', kind: 'reply', inReplyTo: 'Can I fast if I take metformin?' },
  ],
  leave: [
    { text: 'Ring the shop', kind: 'reply', inReplyTo: 'Should I stop my gym membership if the pool is shut?' },
    { text: 'Could be anything x', kind: 'comment', inReplyTo: 'this noise from my engine, is it normal??' },
    { text: 'Depends', kind: 'reply', inReplyTo: 'Can I take annual leave with my study days?' },
    { text: 'Hmm', kind: 'message', audience: 'group', inReplyTo: 'do i skip my tea break before the audit??' },
    { text: 'Lovely!', kind: 'comment', inReplyTo: 'I am 30 weeks pregnant and over the moon' },
    {
      text: 'Look at the guideline',
      kind: 'reply',
      inReplyTo: 'How long should a patient wait for a mole to be seen?',
    },
    { text: 'Read it twice', kind: 'reply', inReplyTo: 'I have an exam on sertraline. Where do I begin?' },
    { text: 'No idea love', kind: 'comment', inReplyTo: 'My dog was 40 kilos at the vet, do I need to worry?' },
    { text: 'Same here', kind: 'comment', inReplyTo: 'Anyone else get lost in this car park? I do' },
    { text: 'Good question', kind: 'reply', inReplyTo: 'What does the new metformin guideline say?' },
  ],
};
