import type { Example } from '../../../src/engine/types/topic';

/** What staff have been told off for without cause, put into words of our own: thirty that must never be spoken to. */
export const guidance: readonly Example[] = [
  'Done in after four nights, and so proud of this team',
  'Tired of an NHS that runs on goodwill',
  'Two nurses short again tonight. It isn’t safe',
  'Out on strike today, safe staffing for everyone #SafeStaffing',
  'Our trust’s four-hour figure was 58% in the board papers it published: https://example.org/papers',
  'I don’t agree with widening that role, and here is the review of the evidence',
  'As a Christian I believe in a second chance. Others here believe in tea. Trans rights are human rights',
  'I have bipolar disorder, and I’m a nurse',
  'My mum died on a ward like this one. Thank you, all of you',
  'MMR does not cause autism. Here are the data',
  'Can we please stop calling people bed blockers',
  'The flu jab clinic is open in Room 4 on Tuesday',
  'A patient once taught me how to listen',
  'Chest pain? Ring 999',
  'NICE has a new asthma guideline out',
  'I’d kill for a brew',
  'I’ve voted. So should you',
  'Rubbish parking and rubbish pay',
  '#hellomynameis Priya and I’m a physio',
  { text: '', kind: 'repost', inReplyTo: 'Eastmoor Hospital: we are hiring healthcare assistants. Apply by Friday' },
  'I was racially abused on shift last night and nobody acted on it',
  'The Freedom to Speak Up guardian has a drop-in today',
  'Teaching today: 65M with crushing chest pain, what do you do next?',
  'Two beers in the garden. Off until Monday',
  'The minister is wrong',
  'My consultant was brilliant when I had my own baby',
  'The CQC report on us is hard reading and we must do better: https://example.org/cqc',
  'Sam said that I could share this: https://example.org/patient-stories/sam',
  'Somebody on here said they want to die. I’ve asked them to ring 116 123',
  '“Committed suicide” is language that we should drop',
];

/** Those of the thirty that raise a concern and get the routes for it, counted from one. */
export const CONCERNS: readonly number[] = [3, 21];
