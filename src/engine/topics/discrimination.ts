import { becauseOf, hostile } from '../hostility/verdict';
import { learnt } from '../models/verdict';
import { HOSTILE_KINDS } from '../types/hostility';
import { defineTopic, type Examples } from '../types/topic';

const PREJUDICE = HOSTILE_KINDS.filter((kind) => kind !== 'threat');

/**
 * Hostile or demeaning about a protected characteristic. Talking about discrimination, or of oneself, is clear. What was
 * learnt must be sure enough to hold where nothing said of people sounds hostile by itself.
 */
export const topic = defineTopic({
  id: 'discrimination',
  protects: 'public',
  rules: ['discrimination', 'free-expression'],
  because: becauseOf(PREJUDICE),
  decide: (notes) => {
    const said = hostile(notes, PREJUDICE);
    if (said.length > 0) return said;
    const taught = learnt(notes, 'discrimination');
    return notes.learnt.holds || notes.hostility.length > 0 ? taught : [];
  },
});

export const examples: Examples = {
  flag: [
    'They should not let people who can barely speak English near a drug trolley',
    'Muslims on my ward think that rules are for everyone else',
    { text: 'A man who wants to be a midwife is a creep, sorry', kind: 'comment', platform: 'facebook' },
    'Trans patients get a side room each while normal people lie in the corridor. Freaks first',
    'Too many pregnant girls on the rota. Stop hiring them under 40',
    {
      text: 'A diversity hire in a wheelchair. What will she lead, a bus queue?',
      kind: 'quote',
      inReplyTo: 'Meet our new equality lead',
    },
    'Gypsies in minors again, count the wheelchairs',
    { text: 'Gay blood is gay blood, I would not take it', kind: 'reply', inReplyTo: 'New rules on who can donate' },
    'Nurses over 60 are past it and should be put out to grass',
    'Asked for a white carer for my nan. You know where you are with your own',
    { text: 'Autistic people should not be doctors, they cannot feel', platform: 'reddit' },
  ],
  leave: [
    'They should give nurses from abroad proper English lessons before a drug trolley',
    'Muslims on my ward are fasting this month, so let us swap breaks round',
    { text: 'A man told me that he wants to be a midwife. Do it, I said', kind: 'comment', platform: 'facebook' },
    'Trans patients told us that they wait alone in corridors. We can do better',
    'Too many gaps on the rota since the money for maternity cover was cut',
    {
      text: 'Welcome! Please start with our ramp, it has been shut for a year',
      kind: 'quote',
      inReplyTo: 'Meet our new equality lead',
    },
    'Traveller families told us how they get stared at in minors. I have seen it, and said so',
    { text: 'Gay men can give now on the same terms as all', kind: 'reply', inReplyTo: 'New rules on who can donate' },
    'I am over 60 and still do nights. My knees should be put out to grass',
    'A man asked for a white carer for his mum. Our sister said no, and I could have hugged her',
    { text: 'I am autistic and a doctor. Yes, I feel', platform: 'reddit' },
    'As a Christian I pray before each shift. Everyone I look after gets the same care',
    'A visitor called me a black bitch at the desk last night. I am still shaking',
  ],
};
