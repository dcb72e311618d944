import { isOrganisationsNumber } from '../mentions/phone';
import { learnt } from '../models/verdict';
import type { Because } from '../types/because';
import { type Mention, type MentionKind, PATIENT_NUMBERS } from '../types/mention';
import type { Notes } from '../types/notes';
import type { Role } from '../types/subject';
import { defineTopic, type Examples, type Verdict } from '../types/topic';

/** Said to be nobody's: records for testing and handovers for practice look like any other. */
const NOBODYS =
  /\bz{1,4}test\w*|\b(?:dummy|test|synthetic|pretend) (?:record|patient|number|data|system)s?\b|\btraining (?:system|domain|record|environment)\b|\bbelongs to nobody\b|\b(?:fictional|fictitious|made[- ]up|mock|pretend|simulated|sim|imaginary|invented) (?:handover|patient|case|sbar|referral|scenario|ward round|note|history)s?\b|\bpracti[cs]e (?:sbar|handover)s?\b|\b(?:none of (?:it|this|them)|nobody here|no one here) (?:is |are )?real\b|\bnot (?:a )?real (?:patient|person|people|case)s?\b/i;

/** They may be the author's, a shop's or a switchboard's: like names they count where care is told of. */
const IN_CARE = ['date-of-birth', 'phone', 'email', 'postcode', 'handle'] as const satisfies readonly MentionKind[];

/** A birthday as clerks write it: in a message at work it is a patient's, unless the author speaks of their own. */
const CLERKS_BIRTHDAY = /(?:\bd\.?o\.?b\.?|\bdate of birth)[^\p{L}\d]{0,4}(?:is |was )?$/iu;
const OF_THEIR_OWN = /\b(?:my|mine|i'?m|me)\b/iu;

/** Said in so many words to be a patient's. */
const A_PATIENTS =
  /\b(?:my|our|a|the|this|that) (?:patient|pt|resident|service user)['’]s (?:number|mobile|mob|phone|tel|e-?mail|address|postcode|handle|insta(?:gram)?|facebook|twitter)(?: is| was|:| =)? ?$/iu;

/** A name counts unless it is plainly somebody else's: a colleague's, the author's own mother's, a manikin's. */
const UNDER_CARE: ReadonlySet<Role> = new Set<Role>(['patient', 'relative', 'unknown']);

/** One detail alone points at someone under care: a name, a number, an address, a face. */
export const topic = defineTopic({
  id: 'patient-identifier',
  protects: 'patient',
  rules: ['confidentiality', 'images'],
  because: [...PATIENT_NUMBERS, ...IN_CARE, 'name'],
  decide: (notes) => {
    if (NOBODYS.test(notes.text.folded)) return [];
    const certain = [
      ...ofKinds(notes.mentions, PATIENT_NUMBERS),
      ...clerksBirthdays(notes),
      ...saidToBeAPatients(notes),
    ].map((m) => pauseAt(m, m.kind));
    const found = learnt(notes, 'patient-identifier');
    const outcome = found[0]?.outcome;
    const pointing = outcome ? pointingIn(notes).map((verdict) => ({ ...verdict, outcome })) : [];
    const told = [...certain, ...pointing.filter(({ start }) => !certain.some((one) => one.start === start))];
    return told.length > 0 ? told : found;
  },
});

function clerksBirthdays({ mentions, subjectOf, text: { original }, draft: { context } }: Notes) {
  if (context.kind !== 'message' || OF_THEIR_OWN.test(original)) return [];
  return ofKinds(mentions, ['date-of-birth']).filter(
    (m) => m.in === 'text' && UNDER_CARE.has(subjectOf(m)) && CLERKS_BIRTHDAY.test(original.slice(0, m.start)),
  );
}

function saidToBeAPatients({ mentions, text: { original } }: Notes) {
  return ofKinds(mentions, IN_CARE).filter(
    (m) =>
      m.in === 'text' && !isOrganisations(m) && A_PATIENTS.test(original.slice(Math.max(0, m.start - 60), m.start)),
  );
}

/** The details that say who it is, where there are any; else the passage that was learnt from speaks for itself. */
function pointingIn({ mentions, subjectOf }: Notes) {
  return ofKinds(mentions, [...IN_CARE, 'person'])
    .filter((m) => m.in === 'text' && !isOrganisations(m))
    .filter((m) => m.kind !== 'person' || UNDER_CARE.has(subjectOf(m)))
    .map((m) => pauseAt(m, m.kind === 'person' ? 'name' : m.kind));
}

const isOrganisations = ({ kind, value }: Mention): boolean => kind === 'phone' && isOrganisationsNumber(value);

const ofKinds = <Kind extends MentionKind>(mentions: readonly Mention[], kinds: readonly Kind[]) =>
  mentions.filter((m): m is Mention & { kind: Kind } => kinds.some((kind) => kind === m.kind));

const pauseAt = <Why extends Because>({ start, end, in: where }: Mention, because: Why): Verdict<Why> => ({
  start,
  end,
  in: where,
  outcome: 'pause',
  because,
});

export const examples: Examples = {
  flag: [
    { text: 'Can someone chase bloods for 999 000 0018 please', quote: '999 000 0018' },
    { text: 'CHI 1403514232 for the transfer, ambulance is booked for two', kind: 'message', audience: 'group' },
    { text: 'Theatre 3 is next, hosp no K4471902, still not consented', kind: 'message', audience: 'group' },
    'New referral, dob 14/03/1951, needs a home visit before Friday. Who is free?',
    { text: 'Man with the new stoma wants a ring back tonight, 07700 900461', kind: 'message', audience: 'group' },
    { text: 'The catheter at 22 Corrib Lane is my last call and I am stuck. Can anyone swap?', kind: 'message' },
    { text: 'So proud of @jonny_bakes_leeds. Eight weeks after his stroke he walked into our gym', platform: 'x' },
    { text: 'Mavis Tranter is for palliative now, family want to talk about the feed by tonight', kind: 'message' },
    {
      text: 'anyone know if gareth pritchard ever turned up for his depot, been ringing all day',
      platform: 'whatsapp',
    },
    { text: 'DOB 07/11/62 bloods please', kind: 'message', audience: 'group' },
    'Little Osian rang the end of treatment bell this morning, no more chemo!',
    { text: 'Sleep well Mr Adebayo-Crane. You fought that lung to the last and taught us all your songs' },
    { text: 'Happy 100th to our Winnie Sharples on Cedar corridor, card from the King and all!', platform: 'facebook' },
    {
      text: 'Best wound I have ever dressed, look at that granulation! Swipe for before and after',
      platform: 'instagram',
      attachments: [{ kind: 'image', alt: 'Open wound on a lower leg, hospital bed behind' }],
    },
  ],
  leave: [
    'Trying the new portal tonight? Log in as the test patient, 999 000 0018, and break what you like',
    'Can someone chase the bloods please, ext 4560',
    { text: 'DOB box on the bloods form is broken, IT know', kind: 'message', audience: 'group' },
    {
      text: 'Ref 1403514233 for the invoice, ambulance charity run is booked for two',
      kind: 'message',
      audience: 'group',
    },
    { text: 'Theatre 3 is next, kit list K4471902, still not on the trolley', kind: 'message', audience: 'group' },
    'Born 14/03/1951 and still doing a parkrun before Friday prayers. My dad, everybody!',
    { text: 'Want to help on our stoma line? Ring the office on 01632 960461', kind: 'message', audience: 'group' },
    { text: 'The flat I want at 22 Corrib Lane is my last viewing and I am stuck. Can anyone swap?', kind: 'message' },
    {
      text: 'So proud of @jonny_physio_leeds. Eight weeks into the job and his poster is at a conference',
      platform: 'x',
    },
    { text: 'Mavis Tranter retires tonight after 31 years as our sister, cake in the office', kind: 'message' },
    { text: 'anyone know if gareth pritchard is on nights, need to swap with him', platform: 'whatsapp' },
    'Little Osian rang the end of treatment bell this morning! His mum asked us to share this with you all',
    { text: 'Sleep well Grandad Crane. You fought that lung to the last and taught us all your songs' },
    { text: 'Happy 100th to our Winnie! She said yes to this post and chose the photo herself', platform: 'facebook' },
    {
      text: 'Best store room I have ever tidied, look at those shelves! Swipe for before and after',
      platform: 'instagram',
      attachments: [{ kind: 'image', alt: 'Shelves with boxes of dressings' }],
    },
    'Gerald the manikin arrested three times today. His wife, also a manikin, is bearing up',
    'Exam case: Mr Smith, 65, crushing chest pain. What next?',
    'Parkinson’s nurses, see you at the study day. Florence Nightingale would be proud',
  ],
};
