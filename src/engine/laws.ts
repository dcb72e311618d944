import { anyOf } from './text/any-of';
import { PATIENT_NUMBERS } from './types/mention';
import type { Notes } from './types/notes';
import type { Span } from './types/review';
import type { Verdict } from './types/topic';

/**
 * Somebody's own story, in the text that is passed on: told in the first person, or of their own child or relative. A bare
 * "our" is not: "selling our oramorph" is told of somebody else.
 */
const FIRST_PERSON =
  /\b(?:i|i['’]?(?:m|ve|d)|me|mine|myself|our (?:own|mum|mam|dad|mother|father|son|daughter|child(?:ren)?|kids?|baby|boy|girl|husband|wife|partner|brother|sister|nan|gran\w*|family|little \w+|\w+(?:['’]s)? (?:care|birth|operation|op|surgery|stay|appointment))|my)\b/iu;

/** Told by somebody who gives care: of those under it, not of themselves. */
const TOLD_BY_STAFF =
  /\bour (?:ward|unit|bay|residents?|patients?|whiteboard|caseload)\b|\bmy (?:patients?|residents?|caseload)\b|\bstaff page\b|\b(?:i|we) (?:(?:have|had|just|once|also) )*(?:nursed|looked after|cared for|treated|admitted|discharged|cannulated|catheterised|delivered|assessed|triaged) (?:an?|the|this|that|her|him|them|someone|somebody|mrs?|ms|miss|\p{Lu})/iu;

/** Whether the text that is answered, quoted or reposted is its author's own account. */
export const passesOnOwnAccount = ({ answered }: Notes): boolean =>
  FIRST_PERSON.test(answered.original) && !TOLD_BY_STAFF.test(answered.original);

/** A number is of one patient; only the words right before it say that it is the teller's. */
const NUMBERS: ReadonlySet<string> = new Set(PATIENT_NUMBERS);
const MINE = /\b(?:my|mine)\b[^.!?\n]{0,40}$/iu;

/** Whether what a verdict is about is told, in the text that is passed on, of its teller or of their own family. */
export const isOfTeller = (notes: Notes, { start, in: where, because }: Verdict): boolean =>
  where === 'inReplyTo' &&
  passesOnOwnAccount(notes) &&
  (!NUMBERS.has(because) || MINE.test(notes.answered.original.slice(Math.max(0, start - 60), start)));

/** The author speaks of their own life: first person, and not in answer to somebody else's distress. */
const OWN_CRISIS = /\b(?:i|i'm|i’m|im|me|my|myself)\b/iu;
const SOMEBODY_ELSES = anyOf([
  // a search is for another
  /\b(?:any(?:one|body)(?:['’]s)? (?:\w+ ){0,2}(?:seen|heard|eyes on)|(?:not|n['’]?t) (?:answering|replying|picking up)|(?:ring|rung|call(?:ed)?|getting) (?:999|101|111)|you['’]re (?:ok|okay|not))\b/iu,
  // advice to ring or to talk is for whoever reads it, unless the ring is for the author or theirs
  /(?:^|[.!?,;:]\s*|\b(?:please|pls|just|can you|could you|will you|and|then|or|should|need to)\s+)(?:call|ring|text|phone|talk to)\b(?! (?:me|my|mum|mam|dad|work|in)\b)/iu,
  // whom to ring, unless the author did
  /(?<!\bi (?:rang|called|phoned|texted|tried|messaged) (?:the )?)\bsamaritans\b/iu,
  /\b(?:116 ?123|85258|are you (?:ok|okay|safe|alone)|stay with)\b/iu,
]);

/** Whether the author speaks of a crisis of their own. */
export const authorsCrisis = ({ text, answered }: Notes): boolean =>
  OWN_CRISIS.test(text.original) && !SOMEBODY_ELSES.test(text.original) && answered.tokens.length === 0;

/** Persons that people who know the place would recognise by their office. */
const RECOGNISABLE =
  /\b(?:(?:my|our|the|your) (?:line )?(?:manager|boss|matron|sister|consultant|registrar|supervisor|director|chief exec\w*|ceo|partner|owner|dentist|gp|surgeon|nurse in charge|ward manager|team lead(?:er)?|mentor|tutor)|dr|mr|mrs|ms|miss|prof(?:essor)?|sister)\b/iu;

/** Not public bodies: a firm or a private home can be wronged like a person. */
const PRIVATE_BODY =
  /\b(?:agency|ltd|limited|plc|company|firm|care home|nursing home|private|clinic|pharmacy|group homes?)\b/iu;

/** Whether the sentence around a finding charges no individual and no private body: an NHS body or a public authority alone. */
export function concernsOnlyOrganisations(notes: Notes, finding: Span): boolean {
  const { passage, namesSomebody } = around(notes, finding);
  return !namesSomebody && !RECOGNISABLE.test(passage) && !PRIVATE_BODY.test(passage);
}

/** The author calls themselves a fool. */
const CALLS_SELF =
  /\b(?:i(?:['’]?m| am| was| feel like| must be)|call me) (?:(?:just|only|such|the|that|an?|sort|kind|type|of|right|total|complete|absolute|utter|big|bloody|proper|daft|old) ){0,6}(?:idiots?|fool|muppet|numpty|plonker|clown|moron|eejit|wally|dope|pillock|twit|donkey)\b/iu;
/** Anybody else of whom it could be said. "Her" may be the fool's own: "the sort who forgets her keys". */
const ANYBODY_ELSE =
  /\b(?:you|yours?|he|she|they|him|his|them|theirs?|those|these|patients?|relatives?|residents?|visitors?|famil(?:y|ies)|punters?|people|colleagues?|manager|boss|nurses?|doctors?|staff|lot|everyone|everybody)\b/iu;

/** Whether the sentence around a finding mocks its author alone. */
export function mocksOnlySelf(notes: Notes, finding: Span): boolean {
  const { passage, namesSomebody } = around(notes, finding);
  return !namesSomebody && CALLS_SELF.test(passage) && !ANYBODY_ELSE.test(passage);
}

/** The sentences that a finding stands in, and whether a person is named in them. */
function around({ text, mentions }: Notes, { start, end }: Span) {
  const touched = text.sentences.filter((s) => s.end > start && s.start < end);
  const from = touched[0]?.start ?? start;
  const to = touched.at(-1)?.end ?? end;
  const namesSomebody = mentions.some((m) => m.kind === 'person' && m.in === 'text' && m.start >= from && m.end <= to);
  return { passage: text.original.slice(from, to), namesSomebody };
}
