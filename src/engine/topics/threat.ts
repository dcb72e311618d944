import { toldToDie } from '../hostility/told-to-die';
import { hostile } from '../hostility/verdict';
import { learnt } from '../models/verdict';
import { defineTopic, type Examples, type Verdict } from '../types/topic';

/** Threats, incitement, wishing harm, sexual harassment. Hyperbole at nobody is clear. */
export const topic = defineTopic({
  id: 'threat',
  protects: 'public',
  rules: ['harassment'],
  because: ['harm'],
  decide: (notes) => {
    const told = toldToDie(notes.text, notes.scopes).map(
      (at): Verdict<'harm'> => ({ ...at, in: 'text', outcome: 'pause', because: 'harm' }),
    );
    const said = [...told, ...hostile(notes, ['threat'])];
    if (said.length > 0) return said;
    return learnt(notes, 'threat').filter(({ start, end }) => !IDIOM.test(notes.draft.text.slice(start, end)));
  },
});

/** Ways of speaking in which nobody is harmed: "this rota will be the death of me". */
const IDIOM =
  /\b(?:be the death of|(?:kill|murder|die) for|(?:kill|murder|slaughter) an? (?!man|woman|person)|(?:is|are|was|were) (?:killing|murdering) me)\b/iu;

export const examples: Examples = {
  flag: [
    'If that parking man tickets me again I will run him over, I mean it',
    'Hope that whoever took the charity tin gets a brick in the face',
    'You lot know where the minister lives. Pay him a visit, bring petrol',
    {
      text: 'Say that about my shift again and you will need an ambulance yourself',
      kind: 'message',
      audience: 'direct',
    },
    { text: 'New F1 in those tight scrubs, I would let him examine me all night 😏', platform: 'instagram' },
    { text: 'Silver Astra in bay 2. Somebody slash her tyres', kind: 'message', audience: 'group' },
    {
      text: 'Come to my ward and say it. I will put you in a bed myself',
      kind: 'reply',
      inReplyTo: 'Nurses are overpaid and lazy',
    },
    'I hope that our chief exec gets cancer and waits 62 weeks',
    { text: 'Going to throttle Keith in stores if he sends size S again 😂', kind: 'message', audience: 'group' },
    'Here is the page of the woman who complained about us. Everyone pile in, make her cry',
    { text: 'watch your back in the car park gemma', kind: 'message', platform: 'whatsapp' },
    { text: 'go and kys', kind: 'reply', inReplyTo: 'Six hours in your waiting room and not one apology' },
    'Do us all a favour and kill yourself, Darren',
  ],
  leave: [
    'If that parking machine eats my card again I will run off to sea, I mean it',
    'Hope that whoever took the charity tin needed it more than we did',
    'You lot know where the minister works. Write to him, bring figures',
    { text: 'Say that about my shift again and I will ask Ruth to sit down with us both', kind: 'message' },
    { text: 'New scrubs with no pockets. My head needs to be examined for buying them 😏', platform: 'instagram' },
    { text: 'Silver Astra in bay 2. Somebody left the lights on', kind: 'message', audience: 'group' },
    {
      text: 'Come to my ward and see a night. I will put the kettle on',
      kind: 'reply',
      inReplyTo: 'Nurses are overpaid and lazy',
    },
    'I hope that our chief exec reads the figures. People wait 62 weeks',
    { text: 'Going to hug Keith in stores, he found size M 😂', kind: 'message', audience: 'group' },
    'Here is the page of our MP. Everyone write in, make her listen',
    { text: 'watch your step in the car park, its like glass', kind: 'message', platform: 'whatsapp' },
    'I would kill for a brew. This shift is killing me',
    'That stairwell will be the death of my knees',
    { text: 'you will kill yourself laughing at this', kind: 'reply', inReplyTo: 'Any good clips for a night shift?' },
    'A man told me to kill myself because of the wait. I am fine, security were kind',
    'A visitor said that he would wait for me outside. Reported it, and security walked me to my car',
  ],
};
