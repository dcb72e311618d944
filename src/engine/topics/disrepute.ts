import { learnt } from '../models/verdict';
import { anyOf, inTurn } from '../text/any-of';
import { spokenText } from '../text/spoken-in';
import { defineTopic, type Examples } from '../types/topic';

const OWN_SERVICE = { role: 'Healthcare assistant', employer: 'Eastmoor Hospital' };

const COUNT = /(?:\d+|no|not a single|a single|one|two|three|four|five|six|eight|ten|twelve)/iu;
const STAFF =
  /(?:[\p{L}-]+ )?(?:nurses?|regs?|registrars?|doctors?|sho|juniors?|consultants?|midwi(?:fe|ves)|hcas?|rns?|carers?|paramedics?|staff)\b/iu;
const ANYWHERE = /[^.!?\n]{0,25}\b/iu;
const HOURS = /(?:\d+|ten|twelve|twenty|thirty|forty)[- ]?(?:hours?|hrs?)\b/iu;
const WHERE_NOBODY_SHOULD_WAIT = /\b(?:corridors?|trolleys?|chairs?|ambulances?|floor|waiting room)\b/iu;

/**
 * What anyone could act on: how many staff for how many people, who was missing, what is shut, who waits where and how
 * long. Of 1,132 drafts of the corpus that attack a service none says such a thing, of those that raise a concern many do.
 */
const STATES_FACTS = anyOf([
  inTurn(
    /\b/iu,
    COUNT,
    / /iu,
    STAFF,
    ANYWHERE,
    /(?:for|between|to|across|covering|looking after|on) (?:the |a )?(?:whole |entire )?/iu,
    [COUNT, /(?:building|floor|hospital|ward|unit|site|department)\b/iu],
  ),
  inTurn(/\b/iu, COUNT, / (?:[\p{L}-]+ ){0,2}in an? (?:department|unit|ward|bay|corridor)[^.!?\n]{0,12} for /iu, COUNT),
  inTurn(/\b(?:no|not one|without an?) /iu, STAFF),
  /\b(?:beds?|unit|theatre|ward|clinic|a ?& ?e|service|icu|nicu|maternity) (?:(?:is|are|was|were|still|all|being) )*(?:closed|shut|unstaffed)\b/iu,
  inTurn(/\b/iu, HOURS, ANYWHERE, WHERE_NOBODY_SHOULD_WAIT),
  inTurn(WHERE_NOBODY_SHOULD_WAIT, ANYWHERE, HOURS),
]);

/** A sweeping attack on one’s own service that carries nothing anyone could act on. A concern about safety is never this. */
export const topic = defineTopic({
  id: 'disrepute',
  protects: 'you',
  rules: ['free-expression', 'speaking-up'],
  decide: (notes) => (STATES_FACTS.test(spokenText(notes).original) ? [] : learnt(notes, 'disrepute')),
});

export const examples: Examples = {
  flag: [
    'My trust is the pits, all of it, always has been. I should know, I work there',
    'My hospital is a toilet with a car park',
    { text: 'Embarrassed to wear this lanyard. The whole place is a circus run by clowns', profile: OWN_SERVICE },
    { text: 'Do not come to Eastmoor. Nobody here gives a toss about you', profile: OWN_SERVICE, platform: 'facebook' },
    'Northgate, where I have the bad luck to work: thieving scum from the board down, rot the lot of you',
    'Our surgery is useless and always was. I only stay for the pension',
    {
      text: 'Run. Everything about this place is rotten and I have been here since 2015',
      kind: 'reply',
      platform: 'reddit',
      inReplyTo: 'Thinking of a job at Lakeside, any views?',
    },
    'Twelve years in this health board, and it has never once got a thing right',
    { text: 'What a shambles of a hospital we are. Would not send my dog here', profile: OWN_SERVICE },
    {
      text: 'Another day at the dump',
      kind: 'quote',
      profile: OWN_SERVICE,
      inReplyTo: 'Eastmoor: welcome to our new website',
    },
  ],
  leave: [
    'Two nurses for 30 people on my ward again. I should know, I was one of them. It is not safe',
    'My hospital is a pond with a car park. It has rained for a week',
    { text: 'Proud to wear this lanyard, even on a day like this', profile: OWN_SERVICE },
    { text: 'Do not come to Eastmoor for repeat prescriptions, your pharmacy has them', profile: OWN_SERVICE },
    'Northgate board papers, public today: nine million on agency staff. Where did the rest go?',
    'This government has been useless on general practice. I only stay for the patients',
    {
      text: 'Ask them about weekends. It is hard work, and my team is lovely',
      kind: 'reply',
      platform: 'reddit',
      inReplyTo: 'Thinking of a job at Lakeside, any views?',
    },
    'Twelve years in the NHS, and no minister has once got our pay right',
    { text: 'What a shambles of a day I had. Would not send my dog to work', profile: OWN_SERVICE },
    {
      text: 'Another day, another login. It looks good though',
      kind: 'quote',
      inReplyTo: 'Welcome to our new website',
    },
    'Fed up of the NHS being run on goodwill',
    {
      text: 'My trust will not replace the broken hoists and a man fell last week. I reported it twice',
      profile: OWN_SERVICE,
    },
    'On strike today, and glad of every hoot',
  ],
};
