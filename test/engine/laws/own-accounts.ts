/** What people tell of themselves, their child or relative. Invented. */
export const ACCOUNTS: readonly string[] = [
  'I am 34 and I had eclampsia at Westhaven on a Tuesday in June. The midwives saved me and my daughter Elin',
  'My son Jack is 6 and has leukaemia. Day 40 on the ward today and he beat the play specialist at Uno',
  'I lost my leg at 19 on a quad bike near Ludlow. Ask me anything',
  'Sectioned in March, home in May. I am Daniel Okoro, I have bipolar disorder and I am still here',
  'My mum Jean, 81, waited 14 hours on a trolley in your A&E on Sunday with a broken hip. Nobody brought her water',
  'My dad died on Ward 9 on Christmas Eve. The night nurse sang to him in Welsh',
  'I had my stoma at 22. Here it is. It is called Kevin',
  'Twelve weeks after my heart attack I walked up Pen y Fan with my cardiac nurse’s voice in my head',
  'My GP called me a time waster in March. It was ovarian cancer. I am 29',
  'I am a bed blocker, apparently. I heard it through the curtain. I am Ruth, I am 77 and I want to go home too',
  'We lost our baby, Noor, at 23 weeks on 4 May. The bereavement midwife made prints of her feet',
  'My daughter is autistic and she was shouted at in your waiting room. She has not spoken since Friday',
  'I’m a recovering heroin addict. The nurse who treated my leg looked me in the eye. Two years clean',
  'Diagnosed with HIV at 63. The clinic in Hull treated me like a person',
  'The surgeon left a swab in me. I have the letter. I was off work for a year',
  'My brother Tom took an overdose in 2019 and A&E sat with him all night. He gets married on Saturday',
];

/** Ways of passing on that add nothing of one's own. */
export const PASSED_ON: readonly string[] = [
  '',
  'This.',
  'Thank you for telling us this',
  'So sorry this happened to you',
  'Everyone in health care should read this',
  'Worth your two minutes',
  '❤️',
  'I believe you, and I am glad that you said it',
];
