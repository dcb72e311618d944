/** A hundred ordinary things about work: teaching, figures, research, jobs, signposts, stories told with leave. */
export const work: readonly string[] = `
Teaching case, made up: a 72 year old man, confused since Tuesday. What do you ask first?
Exam question for finals: 34F, sudden headache, worst of her life. Next step?
Our manikin Gerald arrested four times before lunch and is expected to do so again at two
Simulation day: the actor playing the angry relative deserves an award
OSCE tip: wash your hands, say your name, breathe
Fictional scenario for the students: Mrs Brown, 81, fell out of a textbook. Who do you ring?
Composite story, details changed, nobody real: what would you have said to her?
Mnemonic of the day: sepsis, think SEPSIS
Anatomy revision has reached the foot and I have lost the will
In the exam stem it's always a farmer and it's always leptospirosis
New ALS course dates are up. Nobody fails because of nerves, honestly
Journal club at one: does early mobilisation help? Bring a sandwich
I gave my first lecture today and only said "um" for the first half
Students, ask the question. We all wondered too
Addison described it in 1855 and we still miss it
Happy birthday to Florence Nightingale, statistician, who also had a lamp
Semmelweis was right and nobody thanked him
Parkinson wrote his essay in 1817 and it still reads well
NHS England says that the waiting list is 7.4 million this month. Source in the reply
The national audit puts our hospital fourth for hip fracture. Table 3, page 18
61% seen in four hours last month, says the published figure. It was 64 the month before
The staff survey is out, and it's public: one in three felt unwell from stress
Board papers are online. Agency spend is on page 40, worth your time
The inquiry's final report came out at noon. I'm reading the chapter on night staffing first
The ombudsman's report names three hospitals and every one of us should read it
The coroner's report that was published today should be on every ward round agenda
Today's HSSIB report on nasogastric tubes is short and good
The CQC has rated us good, and here's the page
The minister's numbers don't match the ONS table. Here's the table
Corridor care is a policy choice
There aren't enough beds in this country and there haven't been for ten years
Social care is where the NHS queue really ends
We need a workforce plan with money in it
The four-hour target has its faults, and dropping it has more
Should we pay for prescriptions in England? I'd scrap the charge
Interesting thread on physician associates. I disagree with half of it and learnt from it all
Vaping is less harmful than smoking, and not harmless. That's the evidence in one line
Antibiotics do nothing for a cold. Your pharmacist has things that do
Vaccines don't cause autism, however often it's said. Here's the Cochrane review
"Drink celery juice for cancer" is doing the rounds again. It doesn't work, please be careful
Myth: you lose most heat through your head. You don't. Wear the hat anyway
Mpox facts from UKHSA in one place, link below
Heatwave: check on your neighbours, close the curtains, drink water
Sun cream, hat, shade. Your skin keeps the receipts
Face, arms, speech, time: call 999
If your child has a rash that doesn't fade under a glass, ring 999
Blood in your pee, even once? Tell your GP
Bowel screening kit on the side? Do it tonight, it takes five minutes
Cervical screening is for anyone with a cervix
Feeling low? Samaritans are on 116 123, day or night, free
Text SHOUT to 85258 if talking is too much tonight
You can ring 111 and choose option 2 for mental health
If you aren't safe at home, the national helpline is 0808 2000 247
If you're unhappy with your care, PALS will listen. The number's on the hospital's page
We can't talk about anybody's care on here. Please ring the practice and ask for the manager
You can ask for a second opinion. It isn't rude
Ask your pharmacist before you buy it online
Know your numbers week: free blood pressure checks in the library on Saturday
Walk-in vaccination on Thursday, ten till three, no booking
Our blood donor session still has forty slots
The new MRI scanner has arrived, and so has the crane that we needed
The trust has opened a garden for staff. It has a bench and a robin
Reposting from our comms team: outpatients entrance moves to the north side on Monday
Visiting is from ten till eight now, says our website
The switchboard's number hasn't changed. It's the one on your letter
We're hiring! Band 5 nurses, medical wards, lovely team, honest rota
Band 2 porter posts are on NHS Jobs until the ninth
Want to be a paramedic? Open evening at the station on the 14th
Return to practice course: I did it at 58 and you can too
Looking for an FY3 job by the sea? Ask me anything
I've got a new job! Sad to leave, glad to grow
Last shift on the ward today. I've handed in my badge and kept the pen
Research nurse post funded for two years, link below
Recruiting for our study on sleep and shift work: staff volunteers, ethics approved, leaflet attached
Our paper on falls is out today, open access, thank you to all who took part
Poster accepted! See you in Glasgow with my cardboard tube
The trial found no difference, and we've published it anyway
I've no interest to declare: this guideline app is free and made by the college
I'm paid by the company that makes this pump, so weigh what I say. #ad
Declared: I own shares in nothing but this sandwich
Colin gave us leave to tell his story and it's on the trust's site: ten years with a new heart
With Ruth's blessing, and her daughter's, here's the quilt that she made for our day room
Margaret turned 100 today and asked for this picture to be shared. She wants you all to see the hat
He said "put me on the internet, son, I've earned it". Consent form signed, photo on our page
Thank you to the family who let us plant a tree for their dad, and who asked us to post it
The lad who wrote our winning poem is fine with being named: well done, Tariq
Speak-up week: our guardian is in the canteen at noon
If you see something wrong, say so. If nobody listens, say so somewhere else
Reporting isn't snitching. It's how planes stay up
A good handover takes three minutes and saves a night
Kindness is a clinical skill
Ask people what they'd like to be called
Nobody is a "non-complier". Ask what got in the way
"Frequent flyer" tells me about the speaker and nothing about the patient
We banned the phrase "bed blocker" in our office, and the swear jar is doing well
Please don't say "just a carer"
I overheard a joke about overweight people today and I said that it wasn't funny. It wasn't
I've learnt more from complaints than from cards
Sorry is not an admission. It's manners
The best equipment on this ward is the kettle
`
  .trim()
  .split('\n');
