/** Words and phrases that the written sentences are made of: what is said of people, well and ill. */
const list = (text: string): string[] => text.trim().split(/\s*\n\s*|\s*,\s*/).filter(Boolean);

export const BAD = list(`disgusting, vile, filthy, dirty, evil, horrible, awful, gross, stupid, thick, lazy, greedy, violent,
  dangerous, pathetic, worthless, useless, repulsive, nasty, inferior, primitive, backward, uncivilised, barbaric, savage,
  ugly, smelly, rude, dishonest, crooked, untrustworthy, corrupt, perverted, sick, sick in the head, twisted, mental,
  unnatural, abnormal, wrong in the head, sinful, immoral, weak, hysterical, hopeless, dumb, brainless, ignorant, retarded,
  unclean, infested, diseased, subhuman, less than human, second class, below us, beneath us, not like us, an embarrassment,
  a disgrace, a burden, a drain on the nhs, a problem, a plague, a disease, a cancer, a virus, a waste of space,
  a waste of oxygen, a waste of time, a menace, a threat to our children, a danger to society, a mistake, an abomination,
  a joke, the worst, the lowest of the low, the scum of the earth, to blame for everything, ruining this country,
  destroying our country, taking over, taking our jobs, stealing our jobs, robbing us blind, sponging off us, all the same,
  only good for cleaning, only good for one thing, too emotional to lead, fakers, bad at their jobs, not fit to work here,
  nothing but trouble, nothing but animals, out of control, breeding like rabbits, the reason we are skint, revolting,
  inbred, demonic, godless, mentally ill, freaks, deviant, fake, laughable, toxic, unbearable, irritating, hateful, wicked,
  monstrous, sly, sneaky, shifty, parasitic, rotten, despicable, deplorable, detestable, inhuman`);
export const BAD_NOUNS = list(`animals, rats, vermin, pigs, dogs, cockroaches, apes, monkeys, insects, parasites, leeches,
  maggots, beasts, savages, scum, filth, trash, garbage, rubbish, criminals, thieves, liars, terrorists, rapists, perverts,
  paedophiles, paedos, groomers, freaks, weirdos, creeps, monsters, demons, devils, idiots, morons, imbeciles, losers,
  scroungers, spongers, cheats, cowards, invaders, bigots, thugs, whores, sluts, bitches, cunts, bastards, wankers, arseholes, assholes,
  shits, pieces of shit, retards, mutants, aliens, objects, slaves, locusts, snakes, swine, bugs, plague rats, subhumans,
  gold diggers, drama queens, breeders, fanatics, wasters, layabouts, degenerates, disease spreaders, barbarians`);
export const BAD_NOUN = list(`animal, rat, pig, dog, cockroach, ape, monkey, parasite, leech, maggot, beast, savage, scumbag, criminal,
  thief, liar, terrorist, rapist, pervert, paedo, freak, weirdo, creep, monster, demon, idiot, moron, imbecile, loser, scrounger,
  whore, slut, bitch, cunt, bastard, wanker, arsehole, asshole, piece of shit, piece of filth, retard, mutant, degenerate,
  waste of space, disgrace, mistake, abomination`);
export const HATE = list(`hate, despise, loathe, detest, cannot stand, can't stand, can't bear, abhor, resent, am sick of,
  am fed up with, am tired of, have no respect for, have nothing but contempt for, am disgusted by, feel sick around,
  would never trust, don't trust, never trust, do not want to see, refuse to work with, would not hire, would not touch,
  fucking hate, really hate, absolutely hate, can't tolerate, look down on, have had enough of, spit on, laugh at, have zero time for`);
export const HARM = list(`kill, shoot, stab, burn, hang, drown, gas, hurt, beat up, beat, punch, kick, slap, attack, murder, bomb,
  poison, strangle, choke, run over, lynch, execute, crush, cut up, torture, rape, whip, smash, exterminate, wipe out,
  destroy, slaughter, knock out, batter, set fire to, put down, spit on, behead, castrate, starve, chuck off a roof`);
export const HARMED = list(`killed, shot, stabbed, burned, burnt, hanged, drowned, gassed, hurt, beaten, beaten up, punched, slapped,
  attacked, murdered, bombed, poisoned, strangled, run over, lynched, executed, crushed, tortured, raped, whipped, smashed,
  exterminated, wiped out, destroyed, slaughtered, put down, neutered, sterilised, castrated, eradicated, erased, punished,
  put in camps, put against a wall, put to death, made to suffer, sent to the chamber, thrown in the sea`);
export const SHUT_OUT = list(`deported, sent home, sent back, sent back where they came from, kicked out, thrown out, banned, locked up,
  locked away, kept away from children, kept away from normal people, kept out, sacked, fired, removed from this country,
  rounded up, denied treatment, refused treatment, put at the back of the queue, segregated, put in a zoo, put in an asylum,
  barred from nursing, barred from teaching, barred from voting, stripped of their rights, silenced, put in their place, got rid of,
  tagged, caged, avoided, charged for everything, kept at home, kept in the kitchen, paid less`);
export const GO = list(`go back to where they came from, go home, leave this country, get out of here, die, drop dead, rot in hell,
  burn in hell, shut up, stay in the kitchen, know their place, disappear, be ashamed of themselves, keep away from us,
  learn their place, suffer, go extinct, kill themselves, not be allowed to breed, not be allowed to vote, not be allowed to work here,
  not be allowed near patients, not exist, not have rights, never be doctors, not have children, stop breeding, stop whining, fuck off`);
export const DESERVED = list(`rights, respect, equality, to live, to vote, help, a job, our money, our sympathy, nhs care, treatment, freedom,
  human rights, to be happy, kindness, protection, to be here, to breathe, a voice, dignity, to be treated as people, a place here`);
export const GOOD = list(`wonderful, lovely, kind, brave, clever, brilliant, amazing, great, welcome, welcome here, beautiful, strong, equal,
  inspiring, fantastic, friendly, gentle, funny, talented, hard working, generous, honest, decent, important, valued,
  valued here, loved, proud, resilient, caring, skilled, the best, our friends, our neighbours, our colleagues, human beings,
  human, people like anyone else, part of this country, part of our team, the backbone of the nhs, a gift to us, fun,
  excellent nurses, great doctors, at the heart of this trust, good company, good people, a joy to work with, just people, smart, creative, cool, peaceful`);
export const LIKE = list(`love, like, admire, respect, support, welcome, trust, value, celebrate, cherish, stand with, appreciate, enjoy working with,
  am proud of, am grateful to, am inspired by, learn from, look up to, care for, thank, adore, want to help, am friends with, miss`);
export const PLAIN = list(`live in this town, work here, work nights, came to clinic today, pray at noon, fast this month, celebrate today, have a right to vote,
  are in my team, are on our ward, use this service, wait longer for care, have higher rates of asthma, are more likely to have diabetes,
  need better screening, told us what would help, ask for interpreters, are invited to book a jab, can give blood now, were at the meeting, run our choir,
  play football on sundays, meet on tuesdays, get less pain relief, are less likely to be believed, are under-represented in research,
  are at higher risk of bowel cancer, took part in the study, are joining us in march, share a staff room with us, face long waits, study here, are parents,
  are people with jobs and families, were counted in the census, moved here in the sixties, speak many languages, drink tea, go to the gym, vote, have children, travel`);
export const HARDSHIP = list(`face discrimination, face abuse every day, get racist abuse at work, are spat at, are told to go home, are attacked in the street,
  are being murdered, are bullied, are called horrible names, are treated like dirt, are treated like animals, get worse care, are dying sooner, are still being hurt,
  have been persecuted, were gassed in the camps, were enslaved, are paid less, are afraid to walk home, suffer from prejudice, are hated for no reason, die too young,
  are scapegoated, get blamed for everything, are stereotyped as lazy, were beaten up last night, are targeted by thugs, deserve better, deserve respect, should be protected, must be protected`);
export const THINGS = list(`mondays, the photocopier, wet weather, queues, this printer, the new rota, traffic, cold tea, the parking, this game, the bins, spiders,
  the smell of bleach, lateness, my phone, paperwork, night shifts, slow lifts, racism, sexism, homophobia, prejudice, discrimination, bigots, bullies, injustice, hate crime`);
export const WRONG = list(`wrong, disgusting, racist, sexist, hateful, unacceptable, vile, not ok, not okay, bigoted, dangerous, appalling, shameful, ignorant, a lie, untrue,
  nonsense, prejudice, pure prejudice, discrimination, abuse, a hate crime, awful, cruel, never acceptable, out of order, offensive, horrible, stupid, bullshit, a disgrace, wicked, so wrong, just plain wrong`);
export const SURE_WORDS = list(`honestly, sorry but, in my opinion, i think, i believe, i really think, let's be honest, fact, it is obvious that, everyone knows that, if you ask me, the truth is,
  we all know that, no offence but, i'm not racist but, i just feel that, we can all agree that, it has to be said, unpopular opinion, i have to say, to be fair, am i wrong that, i am convinced that, the way i see it`);
export const QUESTIONS = list(`why are {g} so {b}?, how can {g} be so {b}?, are all {g} {b}?, why do we put up with {b} {g}?, who else thinks {g} are {b}?, does anyone else hate {g}?, isn't it time {g} were {s}?,
  who let these {g} in?, why don't {g} just {go}?, what is wrong with {g}?, how long until {g} are {h}?, why should we help {g}?, can someone please {k} these {g}?, aren't {g} just {n}?, do you also hate {g}?,
  why would anyone want {g} around?, is there anything worse than {g}?, would anyone miss {g}?, when will they get rid of {g}?`);
