/**
 * Examples that the engine does not judge rightly yet, so that nobody is told otherwise. The lists only shrink: what is
 * mended must leave them.
 */
export const MISSED: ReadonlySet<string> = new Set([
  'Loved looking after you. Here is my own number, wine soon? x',
  'Looked up our new admission on Facebook, what lovely holiday pictures',
  'To all the mums whose babies I delivered: my wedding fund is in the link below',
  'Do not tell the team, but I can meet you by the lake on Saturday',
  'Sister Yewdale lied to the inquest about that fall',
  'Somebody give our Band 7 a map, she has been lost since she got the job',
  'She asks me what day it is forty times a shift. Today I said Christmas every time, priceless',
  'The relatives on Ward 2 are like seagulls, all noise and after your chips',
  'After twenty years on the front desk I can tell a junkie by the shoes.',
  'If you can afford fags and nails you can buy your own paracetamol. Signed, your pharmacy',
  'Someone has told him he is dying. Nobody has told him to wash',
  'Muslims on my ward think that rules are for everyone else',
  'A man who wants to be a midwife is a creep, sorry',
  'Asked for a white carer for my nan. You know where you are with your own',
  'Twelve years in this health board, and it has never once got a thing right',
  'What a shambles of a hospital we are. Would not send my dog here',
  'Three hours asleep in the sluice, nobody noticed',
  'Quick line before my late shift, on fire today',
  'The catheter at 22 Corrib Lane is my last call and I am stuck. Can anyone swap?',
  'Sleep well Mr Adebayo-Crane. You fought that lung to the last and taught us all your songs',
  'In uniform outside our hospital with Labour leaflets today. Come and take one',
  'Great to host our candidate Ms Laidlaw on the unit. Vote for change!',
  'Plaid Cymru at Ysbyty Glan Aber: meet in the canteen to plan the campaign',
  'The CareLoop app changed my practice. Sign up with my link today',
  'Best socks on any ward!! @sockwell use HCA10',
  'Westhaven does not support the new plan and never will',
  'Statement: the practice will say nothing more about Dr Hale',
  'If that parking man tickets me again I will run him over, I mean it',
  'Hope that whoever took the charity tin gets a brick in the face',
  'Here is the page of the woman who complained about us. Everyone pile in, make her cry',
  'Sixth on that same stretch by Pendle Halt. The trains are so fast that they feel nothing',
  'My friend lived. It was weedkiller from the shed, for those who ask',
  'Nobody checks the vaccine fridge. I have asked three times',
]);

export const OVER_EAGER: ReadonlySet<string> = new Set([
  'Agency nurse last night: a face like sunshine and twice the brain',
  'Theatre 3 is next, kit list K4471902, still not on the trolley',
  'Best store room I have ever tidied, look at those shelves! Swipe for before and after',
  'As your local porter I promise to push fast this winter',
  'I keep looking at the biscuit cupboard and thinking how easy it would be',
  'Racist abuse at our desk today. I reported it, and our manager sat with me till I felt better',
]);
