import { learnt } from '../models/verdict';
import { sentenceTexts } from '../text/sentence-texts';
import { spokenText } from '../text/spoken-in';
import type { Text } from '../types/text';
import { defineTopic, type Examples } from '../types/topic';

/** That a vaccine does a harm, denied: whatever the harm, who denies it does not mislead. */
const HARM_DENIED =
  /\b(?:vaccin\w+|immuni[sz]ations?|mmr|jabs?)\b(?: \w+){0,3} (?:do(?:es)?n'?t|do(?:es)? not|never|can't|cannot) (?:cause|caused|give|lead|contain|change|alter|make)\b|\bno (?:link|connection) between [^.]*\b(?:vaccin\w+|mmr|jabs?)\b/i;
/** Told as what others say, or taken back. */
const NOT_MEANT =
  /\b(?:says?|said|saying|tells?|told|claims?|claimed|believes?|paid|supposedly|apparently|allegedly|pretend\w*|lies?|but|myth)\b/i;

const deniedIn = (text: Text, { start, end }: { start: number; end: number }): boolean =>
  sentenceTexts(text).some((sentence, i) => {
    const at = text.sentences[i];
    return at && at.start < end && start < at.end && HARM_DENIED.test(sentence) && !NOT_MEANT.test(sentence);
  });

/** States as fact what runs against settled evidence. That a vaccine is harmless does not. */
export const topic = defineTopic({
  id: 'misleading-health-claim',
  protects: 'public',
  rules: ['evidence'],
  decide: (notes) => learnt(notes, 'misleading-health-claim').filter((said) => !deniedIn(spokenText(notes), said)),
});

export const examples: Examples = {
  flag: [
    'Apple cider vinegar cures type 2. As a nurse I have seen it with my own eyes',
    'Vaccines gave half my clinic autism and they will not print that',
    { text: 'Nobody needs statins. Cholesterol is a myth', platform: 'x' },
    'Sunscreen is what causes the cancer, the sun is harmless',
    { text: 'Antibiotics clear any virus in three days, trust your pharmacist', platform: 'facebook' },
    'Lion’s mane turned my nan’s dementia round in a week, works for everyone, 100%',
    { text: 'Detox foot pads pull the metal out. Mine were black by morning, proof', platform: 'tiktok' },
    'Go keto and you can bin the insulin for good',
    { text: 'Fluoride wrecks every child’s brain. Dental nurse here, filter your tap', platform: 'threads' },
    {
      text: 'Chemo is poison. Vitamin C by the spoon does the same job',
      kind: 'reply',
      inReplyTo: 'First chemo on Monday',
    },
    'Folic acid is a con by the drug firms, mums, you do not need it',
    'They say that the jab does not cause autism. I was in that clinic and I know what I saw it do',
  ],
  leave: [
    'The jab does not cause autism. I was in that clinic and I know what I saw: queues and stickers',
    'Apple cider vinegar does not cure type 2. As a nurse I get asked weekly, so here is the trial',
    'Vaccines do not cause autism. Half my clinic asks, so here is the study',
    { text: 'Not everybody needs a statin. Here is how the risk is worked out', platform: 'x' },
    'Sunscreen is what makes my skin itch, so I changed brands',
    { text: 'Antibiotics do nothing for a virus, ask your pharmacist what helps', platform: 'facebook' },
    'My nan takes lion’s mane and likes it. I could find no good trial',
    { text: 'Detox foot pads go black from steam. I tried one over a kettle, proof', platform: 'tiktok' },
    'Going keto on insulin? Talk to your team first, it needs care',
    { text: 'Does fluoride harm children’s brains? At our levels, no. Study below', platform: 'threads' },
    { text: 'Thinking of you. Bring a blanket and a book', kind: 'reply', inReplyTo: 'First chemo on Monday' },
    'Folic acid before and in early pregnancy helps the spine to form. It is cheap, mums',
    'My arm hurt for two days after my jab, and I would have it again',
  ],
};
