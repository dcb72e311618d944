/** Things people say about who they and others are. Nothing in them deserves a word. Two to a line, written for this test. */
const SENTENCES = `
I am a Muslim nurse and I love my job | My trans colleagues are great
I'm a gay paramedic and nobody at my station bats an eye | Being a Black midwife in 2024 still means being asked where I am from
My wife is a Jewish GP and makes the best soup in Salford | Sikh volunteers fed our whole night shift
I am deaf and I work in audiology, yes really | The new HCA is Nigerian and his playlist is superb
As a Christian I pray on my break and then I eat crisps | As a Hindu I am off for Diwali, see you Thursday
I'm an autistic radiographer and I adore a protocol | Half our ward is Filipino and the Christmas buffet shows it
I am a disabled doctor. The lift is broken again | My Polish neighbour starts on the bank today, wish her luck
I am a lesbian and a theatre nurse, in that order on Saturdays | Our Romanian dentist has the gentlest hands
My husband is Pakistani, I am Welsh, our kids argue about rugby and cricket | Being bisexual is not a phase, ask my mum
I'm sixty-two, still nursing, still dancing | Our oldest volunteer is 91 and beats us all at dominoes
I wear a hijab in theatre, the disposable ones are lovely now | My turban and my FFP3 finally get on, thanks to the fit testers
I came from Kerala in 2005 and I am staying | My mum came from Jamaica to nurse here in 1962
Happy Pride to every queer nurse, porter and cleaner | Eid Mubarak to all my Muslim colleagues
Happy Hanukkah to our Jewish staff and patients | Happy Vaisakhi from the stroke unit
A blessed Easter to my Christian friends on the late shift | Merry Christmas from an atheist with mince pies
I am a man and a midwife. Yes, we exist | Women make up most of this profession and few of its boards
My non-binary friend passed their OSCE today | I use they/them and my badge now says so, thank you
Black History Month talk in the lecture theatre at one | International Women's Day breakfast was worth getting up for
Trans women are women and I will be saying so at the march | I hold gender-critical beliefs and I am kind to everybody I treat
I am pregnant and my team has hidden every chair but mine | Married, two kids, on nights. Send help and biscuits
We need more male nurses in paediatrics | More Asian women in surgery please, and I say so as one
My Somali interpreter friend won an award today | Our Turkish barber does free trims for the ward at Eid
The Deaf community taught me more than my degree | I'm blind and I type faster than you
I am dyslexic and I became a ward sister | Wheelchair users work here, so mend the ramp
An Irish nurse, a Ghanaian nurse and a Scottish nurse walk into handover, and it runs late | The Ukrainian doctors on our course are brilliant
I'm a Catholic and I support my gay son | My gay son is a student nurse and I am so proud
Old people are not a problem to be solved | Young nurses are not lazy, they are skint
Refugees built half of this hospital | I was a refugee once. Now I run a clinic
Migrants keep the NHS going and I will not hear otherwise | I'm an immigrant and I pay my surcharge
The Muslim chaplain and the vicar share a kettle | Our chaplaincy has a Hindu, a Jew and a humanist and one biscuit tin
I'm mixed race and I am tired of the drop-down boxes | My father was a Traveller and the best nurse I knew
Gypsy and Traveller families deserve good care too | Roma mothers in our town have a new drop-in
I'm a straight man who cries at births | My boss is a Black woman and I want her job one day
A Chinese colleague taught us to make dumplings at break | Korean skincare is the only thing that survives a mask
My Bangladeshi mother-in-law feeds the whole team | Sri Lankan nurses throw the best leaving parties
Being an older student has been wonderful | I am a 55 year old newly qualified nurse, it is never too late
I'm a single mum and a paramedic | My wife and I, both women, both nurses, both asleep
I am HIV positive and a dentist. Undetectable, and fine | My colleague has Down's syndrome and runs the post room
People with learning disabilities should be asked first | Autistic patients taught me to explain the noise before it starts
British Sign Language course starts Monday | Welsh speakers on the switchboard, diolch
Polish bread in the staff room today | I speak Urdu badly and my patients are kind about it
Our Kurdish porter plays the saz at lunch | The Egyptian registrar makes tea properly
My Japanese elective was the making of me | Brazilian nurses hug, it is the law
Lebanese food after nights, every time | The Greek anaesthetist sings
I'm a Quaker and quiet handovers suit me | My Sikh colleague cycles forty miles to work
A Buddhist colleague taught me to breathe between bleeps | Jehovah's Witnesses and transfusion: a good study day
Fasting and working: tips from Muslim staff | Prayer room is open again after the leak
I'm a bald man with a beard net and no regrets | Women in IT, come and talk at our careers day
The LGBT network meets at noon, allies welcome | Rainbow badges are back in stock
Disabled staff network: bring your ideas | The race equality network is hiring a chair
Men's mental health matters too | Women's health is more than maternity
Menopause is not a joke, and I say that as a man | My wife's menopause taught me more than my training
My son is trans and his GP has been lovely | My daughter is autistic and wants to be a paramedic
My brother is gay and gave blood today, at last | My dad is a Muslim, my mum a Methodist, my dinner is halal
The Zimbabwean choir sang on our ward | Filipino carers are not angels, they are skilled staff
Pay overseas nurses properly | Overseas nurses deserve better than a pot of visa fees
Being called "exotic" is not a compliment, said every Asian nurse | I am not "the Indian doctor", I am the doctor
Please learn to say Oluwaseun. It is not hard | My name is Xiomara and I will wait while you try
A patient asked if I was a real British nurse. I was born in Bolton | Black skin and pulse oximeters: read this review
Textbooks should show rashes on brown skin | Asian and Black mothers deserve safer care, as the report says
White colleagues, please come to the training too | Anti-racism is part of the job, not an extra
Antisemitism has no place in health care | Islamophobia has no place in health care
Homophobia on the ward is everybody's to challenge | Ageism in recruitment is real
Ableism in medicine is why I write | Sexism in surgery is why I mentor
Jewish doctors helped to build this hospital | The Windrush nurses changed my life
My gran was one of the first Black sisters in Leeds | My grandad came from Poland and never left the theatre stores
An Afghan doctor is retraining with us, welcome | A Syrian pharmacist in our team starts her registration year
Italian nurses of the Midlands, who wants a coffee | Portuguese custard tarts at the desk, first come first served
The Vietnamese nail bar lady gives NHS discount | Our Nepali security guard was a Gurkha and is the kindest man here
I'm proud to be a working-class surgeon | I'm proud to be a Black British nurse
I'm proud to be a Muslim woman in science | I'm proud to be a disabled student midwife
Queer joy in scrubs | Trans joy in scrubs
Blind runners need guides, any nurses free on Sunday | Deaf awareness week: look at me when you talk
My Ghanaian landlady feeds me after nights | My Irish mammy thinks I am a doctor. I am a porter
The Albanian cleaner on our floor writes poems | An Iranian colleague taught us Nowruz today
Older women run this country and this ward | Younger men are joining nursing, good
Elderly does not mean deaf | Deaf does not mean elderly
Pregnant staff get the good parking, quite right | Fathers need leave too
I'm divorced and on call, so is my cat | I am a widow and my team carried me
Two mums, two dads, one nan: families come in all shapes on our unit | Our fertility clinic welcomes same-sex couples
I am a Mormon and I bring the cake, not the coffee | I'm a pagan and I have booked the solstice off
I'm a vegan, a Geordie and a nurse, so I am never wrong | English roses and Scottish thistles in the day room
Gay, tired and band five | Black, tired and band five
Muslim, tired and band five | Autistic, tired and band five
I am a Hindu vegetarian in a canteen of pies | I am a Jewish vegetarian in a canteen of bacon
A Latvian joiner mended our day room | The Kenyan registrar ran the marathon dressed as a kidney
I am a Baptist and I cannot sing | My Punjabi is better than my handwriting
Our Bulgarian porter knows every shortcut in this building | I'm a proud Scot, a proud nurse and a poor cook
Sikh, Muslim and Christian volunteers served breakfast together today | My trans daughter wants to be a vet
I'm an older mum and a newer midwife | The gay men's choir raised four hundred pounds for our unit
Hearing aids and masks do not mix, says every deaf nurse | I'm dyspraxic, so do not ask me to carry the trifle
Thai curry night for the Malaysian nurses leaving us | My Cuban dance teacher is a retired surgeon
Women doctors of Cardiff, book club is on Tuesday | Black doctors' network, first meeting next week
Young carers are amazing and under-noticed | Retired nurses, we miss you
My bisexual best friend is a brilliant GP | Our Hungarian pharmacist bakes chimney cake
I am a wheelchair user and a clinical psychologist | Blind since birth, physio since 1998
An Eritrean care worker taught me how coffee ought to be | A Portuguese student won our poster prize
I am a Jain and yes, I can eat the crisps | A Rastafarian colleague gave the best talk on dignity I have heard
Mixed heritage, mixed feelings, one long shift | My nan was Romany and delivered half the village
Lesbian, nurse, mother, terrible at darts | Trans, nurse, father, excellent at darts
`;

export const identitySentences: readonly string[] = SENTENCES.trim()
  .split(/ \| |\n/)
  .map((sentence) => sentence.trim());
