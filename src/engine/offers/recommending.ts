import { sentenceTexts } from '../text/sentence-texts';
import { defineOffer, type OfferExamples } from '../types/offers';

const COMMENDS =
  /\b(?:recommend(?:s|ed|ing)?|swears? by|tell (?:all )?(?:of )?my patients|all (?:of )?my patients|every patient|(?:everyone|everybody|anyone|you|they|you all|we all)(?: \w+){0,4} (?:should|needs? to|must|ought to|want to) (?:\w+ )?(?:get|try|download|read|use|join|have|buy|take|be on)|(?:get|download|try|join|use|give|check out|look up|have a look at) (?:yourself |yourselves )?(?:this|that|the|our|my|an?|some)|try \w+|get yours|works? (?:wonders|a treat|every time)|worked wonders|game ?changer|life ?saver|changed my (?:life|practice)|(?:helped|helps|sorted|saved|cured|fixed) (?:me|my|so many|loads|no end|with)|worth (?:a (?:try|go|read|download|listen)|trying|reading|downloading|every penny)|(?:is|are|was|'s) (?:\w+ )?(?:brilliant|great|amazing|fantastic|fab|excellent|superb|the best)|(?:brilliant|great|amazing|fantastic|lovely|best) (?:little |free |new )?(?:app|book|group|podcast|forum|chat|course)|for anyone who)\b/iu;
/** Where people gather, read or are told: something to act on once there is a need that it is to meet. */
const PLACE =
  /\b(?:apps?|support group|peer group|group chat|chat group|chat|facebook group|whatsapp group|telegram|group for|forum|discord|subreddit|books?|workbook|podcast|channel|youtube|online course|therapist|yoga|pilates|mindfulness|meditation|tracker)\b/iu;
/** Remedies, which are acted on as they stand. */
const REMEDY =
  /\b(?:supplements?|vitamins?|vitamin [bcdk]\d*|magnesium|probiotics?|ashwagandha|turmeric|collagen|creatine|cbd|melatonin|herbal|tinctures?|essential oils?|keto|carnivore|detox|cleanse|juicing|acupuncture|osteopath\w*|chiropract\w+|reflexology|reiki|hypnotherap\w+|cold water|tens machine|weighted blanket|emdr|light box|mounjaro|wegovy|ozempic|hrt|statins|antidepressants|st john's wort|manuka)\b/iu;
/** A need that it is to meet, so that somebody may act on it. */
const NEED =
  /\b(?:anxi\w+|depress\w+|panic|low mood|mental health|griev\w+|grief|bereave\w+|insomnia|sleep\w*|pain\w*|migraines?|headaches?|menopaus\w+|hot flushes|hrt|diabet\w+|weight|autis\w+|adhd|ptsd|trauma|burn ?out|struggl\w+|stress\w*|new (?:mums?|mams?|dads?|parents?)|breastfeed\w*|postnatal|perinatal|pregnan\w+|miscarr\w+|infertil\w+|ivf|endo(?:metriosis)?|pcos|ibs|eczema|asthma|arthritis|fibromyalgia|long covid|dementia|carers?|addict\w+|drink\w*|alcohol|quit\w*|smok\w+|vap(?:e|ing)|self[- ]harm\w*|eating disorder\w*|suicid\w+|patients?|recover\w+|symptoms?|blood pressure|cholesterol|gut|immune|fatigue|periods?|joints?|back|knees?)\b/iu;
const PROMISE =
  /\b(?:(?:i'm|i am|im|we're|we are|i'll be|i will be|we'll be|always) (?:always )?(?:here|around|available|awake|on (?:here|hand)|at the end of (?:a|the) phone)(?: for (?:you|anyone|everyone|all of you))?(?: any ?time| day (?:or|and) night| 24\/7| always| whenever)|(?:i'm|i am|im|we're|we are) always (?:here|around|available|awake|on hand)|(?:my |our )?(?:dms?|inbox|messages) (?:are|is) always open|(?:message|text|ring|call|dm|inbox) me (?:at )?(?:any ?time|day or night|24\/7|whenever you|any hour))\b/iu;
const TO_MANY =
  /\b(?:any ?one|any ?body|everyone|all of you|you all|whoever|if you(?:'re| are)? (?:\w+ )?(?:struggl\w+|suffer\w*|low|in crisis|suicidal|lonely|alone|worried|in pain|anxious|feel\w*|need|going through|new)|for (?:all|every|new) \w+|patients?|mums|mams|students|carers|folks?)\b/iu;
/** What is checked by others, asked for, refused, paid for or not about health is no tip of one's own. */
const NOT_A_TIP =
  /\b(?:nhs app|nhs[. ]uk|nhs website|nice|guidelines?|evidence|studies|study|trials?|audit|report|review|inquiry|policy|(?:any(?:one|body)?|can|could|who|does|do you) (?:\w+ ){0,2}recommend|recommend me|recommendations?|(?:not|never|no|n't|without|stop|wouldn't|don't|do not|can't say i'd) (?:\w+ ){0,2}(?:recommend\w*|use|join|download|trust|buy|need)|anyone has|tell me|rota app|pay app|bank app|shift app|training app|learning app|parking app|samaritans|116 ?123|85258|childline|papyrus|111|999|ask your (?:gp|pharmacist|midwife|doctor|nurse)|novel|thriller|quiz|running club)\b/iu;

/** Something that somebody may act on is recommended, or somebody promises to be there. */
export const offer = defineOffer({
  id: 'recommending',
  saidBy: ['promotion', 'misleading-health-claim', 'individual-advice'],
  besideHold: false,
  decide: ({ text, draft: { context } }) => {
    if (context.official || (context.kind === 'message' && context.audience === 'direct')) return false;
    const whole = text.folded;
    if (NOT_A_TIP.test(whole)) return false;
    const needed = NEED.test(whole);
    const promised = PROMISE.test(whole) && TO_MANY.test(whole);
    return (
      promised ||
      sentenceTexts(text).some(
        (said) => COMMENDS.test(said) && !/\?/u.test(said) && (REMEDY.test(said) || (needed && PLACE.test(said))),
      )
    );
  },
});

export const examples: OfferExamples = {
  offer: [
    'All my patients should get this app, it changed how they sleep',
    'Join this chat if you are struggling, I am always here',
    'I swear by magnesium for migraines. Cheap as chips too',
    'Honestly the best book on grief. Everyone should read this book',
    { text: 'Try the Calmly app for panic, I use it myself', kind: 'reply', inReplyTo: 'I cannot do lifts any more' },
    'New mums of Hull: my inbox is always open, day or night',
    { text: 'I would recommend acupuncture for hot flushes', kind: 'comment', inReplyTo: 'Week three of no sleep' },
    'Great podcast on ADHD for anyone who was told that they are lazy. Worth a listen, truly a game changer',
    'There is a Facebook group for long covid that I recommend to every patient I meet',
    'If you need someone, message me any time. I mean it, whoever you are',
  ],
  leave: [
    'All my students should get this cake, it changed how they see parsnips',
    'Join this quiz if you are bored, I am always here on a Tuesday',
    'I swear by a flask for nights. Cheap as chips too',
    'Honestly the best book on trains. My dad read it twice',
    {
      text: 'Try the NHS website for panic, it has a good page',
      kind: 'reply',
      inReplyTo: 'I cannot do lifts any more',
    },
    'New mums of Hull: the drop-in is open on Tuesdays, ten till noon',
    { text: 'NICE does not recommend acupuncture for that', kind: 'comment', inReplyTo: 'Week three of no sleep' },
    'Great podcast on Roman roads for anyone who drives to work. Worth a listen',
    'Can anyone recommend a Facebook group for long covid?',
    { text: 'If you need someone, message me any time x', kind: 'message', audience: 'direct' },
  ],
};
