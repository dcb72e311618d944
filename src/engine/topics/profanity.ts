import { soundsLikeStaff } from '../lexicon/staff-words';
import { maySwear, strongestSwearing } from '../lexicon/swear-words';
import { learnt } from '../models/verdict';
import { spokenIn, spokenText } from '../text/spoken-in';
import type { Notes } from '../types/notes';
import { defineTopic, type Examples, type Verdict } from '../types/topic';

const NURSE = { role: 'Staff nurse', employer: 'Northgate Hospital' };
const PORTER = { role: 'Porter', employer: 'Lakeside NHS Trust' };

/**
 * The strongest words of an author who is shown as health staff, by the profile or by what is said: of 577 such drafts in
 * the corpus 566 deserve the word. What others said is not the author's.
 */
function sworn(notes: Notes): Verdict<'swearing'>[] {
  const { draft, text, scopes } = notes;
  const { role, employer } = draft.context?.profile ?? {};
  if (spokenIn(notes) !== 'text' || !(role || employer || soundsLikeStaff(text))) return [];
  const word = strongestSwearing(text).find(({ start, end }) =>
    (['quoted', 'reported'] as const).every((scope) => !scopes.covers(scope, start, end)),
  );
  return word ? [{ start: word.start, end: word.end, in: 'text', outcome: 'advise', because: 'swearing' }] : [];
}

/**
 * Strong swearing in a post that shows the author as health staff. It never holds. What was learnt counts only where a
 * swear word stands: anger in clean words is none.
 */
export const topic = defineTopic({
  id: 'profanity',
  protects: 'you',
  rules: ['public-trust', 'free-expression'],
  because: ['swearing'],
  decide: (notes) => {
    const said = learnt(notes, 'profanity', 'advise').filter(() => maySwear(spokenText(notes)));
    return said.length > 0 ? said : sworn(notes);
  },
});

export const examples: Examples = {
  flag: [
    { text: 'What a fucking week in theatres', profile: NURSE },
    { text: 'The rota is a fucking shambles', profile: PORTER, platform: 'facebook' },
    'Charge nurse here. Motherfucking printers',
    { text: 'Shite. Utter fucking shite', kind: 'reply', inReplyTo: 'How are nights?', profile: NURSE },
    'Paramedic life: fuck all sleep and a cold pasty',
    { text: 'f u c k this commute, love the ward though', profile: NURSE, platform: 'instagram' },
    'NHS 999 crew and fucking proud of it',
    { text: 'The lift has stopped again. What a piece of fucking junk', profile: PORTER },
    { text: 'Passed my last exam, holy fucking shit, I am a nurse!!!', platform: 'tiktok' },
    { text: 'Well fuck me, that was a long clinic', profile: { role: 'Physio', employer: 'Eastmoor NHS' } },
    { text: 'Three admissions, no break and some cunt of a printer. Night all', profile: NURSE, platform: 'threads' },
  ],
  leave: [
    { text: 'What a bloody week in theatres', profile: NURSE },
    { text: 'The rota is a right shambles', profile: PORTER, platform: 'facebook' },
    'Motherfucking printers',
    { text: 'Rubbish. Utter, utter rubbish', kind: 'reply', inReplyTo: 'How are nights?', profile: NURSE },
    'Paramedic life: no sleep and a cold pasty',
    { text: 'ffs this commute, love the ward though', profile: NURSE, platform: 'instagram' },
    'NHS 999 crew and damn proud of it',
    { text: 'The lift has stopped again. What a piece of flipping junk', profile: PORTER },
    { text: 'Passed my last exam, holy moly, I am a nurse!!!', platform: 'tiktok' },
    { text: 'Well I never, that was a long clinic', profile: { role: 'Physio', employer: 'Eastmoor NHS' } },
    { text: 'Three admissions, no break and a sod of a printer. Night all', profile: NURSE, platform: 'threads' },
    { text: 'f**k it is cold in the staff room', profile: NURSE },
    { text: 'I shot a cockerel once. On film. For a nature course', profile: PORTER },
  ],
};
