/** A hundred ordinary things about oneself, one's family and one's day. Nothing in them deserves a word. */
export const life: readonly string[] = `
Third long day done. I smell of hand gel and toast
I have slept for eleven hours and the cat has filed a complaint
My feet have resigned, effective immediately
Slept through two alarms and a fire drill on my day off
If tiredness was a sport I would be on a cereal box
Cried in the car, ate a pasty, went home. That's nights for you
I'd sell a kidney for a parking space, one of mine, you understand
This rota will be the death of my houseplants
I could murder a curry
If the printer jams again I'm going to lie down on the floor and stay there
I look like something dug up at Pompeii this morning
My brain left at three and the rest of me at eight
Another month of beans then, thank you payday
I'm the sort of idiot who locks her keys in her own car twice in a week
My eyeliner was on one eye only and nobody told me till lunch
I got lost in my own hospital again and I've worked here since 2011
Dropped my phone in the sluice. Send rice and sympathy
I am held together by caffeine and a hair bobble
I was diagnosed with coeliac disease on Friday and I have been grieving for toast
Eight weeks since my own knee replacement and I walked to the shop today
I've had IBS since school and the staff toilet key is my dearest possession
I take an antidepressant and I'm good at my job. Both can be true
I had a miscarriage in the spring. I'm telling it because nobody told me theirs
My migraine has its own parking permit
I'm in recovery, three years in June, and still the best dancer at the Christmas do
First chemo for me today. My wig is called Sheila
I had my smear this morning, it took four minutes, go and book yours
I was a patient for once last week and the soup really is that bad
I've got my own MRI on Monday and I am scared of the noise
Got my ADHD diagnosis at 44 and suddenly my whole career makes sense
I've worn hearing aids since Easter. I had forgotten about birds
My OCD and infection control get on rather too well
My dad had his stroke five years ago this week. He beat me at draughts last night
My little girl started school today and I was the one who cried
My son says I should be a vet because animals can't ring the buzzer
Mum rang to ask if I'm eating. I work in a canteen
My nan thinks I run the hospital. I file
My sister had her baby! I'm an auntie and I have not stopped ringing people
We lost Grandad last night. He had all of us round him and the racing on
My husband made tea for when I got in at nine. It was a Pot Noodle. I love him
My teenager has told me that my uniform is giving dinner lady
My dog had her teeth done today and looked at me as if I'd sold her
Forty today and my team hid forty rubber ducks in my office
Passed my driving test at 51, fourth go
I ran ten kilometres without stopping, mainly downhill
My sourdough has died. Time of death 9.15
Book club chose a thriller set in a hospital and I have notes
Medical dramas: nobody ever looks for a pen
That surgeon on the telly operated in earrings. I had to leave the room
Watched the finale. If they kill off the vicar I'm writing in
I vote Labour, my dad votes Tory, Sunday lunch is loud
I'm voting Green and I've got the tote bag to prove it
Whoever you vote for, take your photo ID
I think the budget gets it wrong on care, and I've told my MP
Scrap the tuition fees for nurses. There, I said it
I marched on Saturday as a mum, a citizen and a woman in the wrong shoes
No government of any colour has fixed social care in my lifetime
I support the ban on disposable vapes and I'll argue it with anyone in the pub
Immigration policy that splits up carers and their kids is wrong
I don't like the Prime Minister's plan, and I didn't like the last one's either
Signed the petition for the bus route. I work lates and it's dark
Council elections on Thursday. I'm helping at the school hall, as a neighbour
The pay offer is an insult and I voted to reject it
Picket line bingo: dog in a vest, free samosa, man with trombone
Day two on the picket, soaked and cheerful
I striked, I've struck, I was stricken with blisters
Union meeting at six, bring a pen and an opinion
We didn't clap for a pay cut
I can't afford to work where I trained and that's the whole post
My pension statement came and I laughed until the dog barked
Two jobs, one pair of shoes
Can anyone recommend a plumber in Ormskirk who turns up
Selling my old fob watch for charity, all of the money to the hospice
Does anybody know if the chippy by the station still does gravy
Found: one child's welly on the towpath. It's on the fence post
Lost my purple water bottle somewhere between home and the bus
Who else is on the allotment waiting list since the Stone Age
Our street party made two hundred pounds for the lifeboat
Choir tonight at seven, tenors very welcome, please, we have one
Parkrun volunteers needed, the hi-vis is flattering
I gave blood today and got a biscuit that I did not have to share
I've joined the stem cell register. It's spit in a tube, go on
Learning Welsh on an app and I can now order a coffee for a dragon
Knitting a hat for somebody else's premature baby, whoever you are, little one
Thank you to the stranger who paid for my coffee when my card fell through the drain
Thank you to the bus driver who waited. He saw me run
Thank you Sandra for swapping, I owe you a weekend and a cake
Three cheers for Jamal in stores, who finds things that do not exist
Our consultant brought doughnuts and I have forgiven everything since March
Happy retirement to our Pauline, forty years and never once on time for a photo
My mentor Mrs Adeyemi rang to see how my first week went. I'll never forget it
Shout out to the cleaners, without whom nothing happens at all
The night porters sang happy birthday to me over the radio
Whoever left the note on my locker saying well done, you've no idea
Being a nurse has made me braver and much worse at dinner parties
I still get a lump in my throat when I hear the trolley wheels
Some days the job is just holding a hand, and that's enough
You can love the work and be worn out by it
I don't need a hero badge. I need a lunch break
Day off. Blanket. Soup. Do not disturb
`
  .trim()
  .split('\n');
