/** Drafts offered as buttons. Invented people; the NHS number is from the range that is never given to anybody (999). */
export const SAMPLES = {
  'Careless: a number': 'Can someone on lates chase bloods for 999 000 0018 please, he is in bed 4 and asking again',
  'Careless: a story': [
    'Unforgettable Sunday in A&E at Harlow Bridge. Lad of 19 from the quarry, lost his left arm,',
    'still asking us who won the football. His mum is the lollipop lady. Hug yours tonight.',
  ].join(' '),
  'Fine: a long week': 'Three nights done. Tea, toast, bed. Thank you to whoever left the biscuits in the staff room.',
  'Fine: a reminder':
    'Flu jabs for staff are on Tuesday in the education centre, no need to book. Bring a short sleeve.',
  'A concern': [
    'I have put it in writing twice. One nurse for eighteen patients at night is not safe,',
    'and somebody will come to harm before anyone answers.',
  ].join(' '),
} as const satisfies Record<string, string>;

/** What the demonstration types by itself where there is no display. */
export const CARELESS = SAMPLES['Careless: a number'];
export const FINE = SAMPLES['Fine: a long week'];
