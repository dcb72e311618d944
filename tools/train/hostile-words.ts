/** Words and phrases that the written sentences are made of: what is said of people, well and ill. */
const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .filter(Boolean);

export const BAD =
  list(`absurd, aggressive, annoying, arrogant, backwards, bad, bad parents, bad for society, bitter, bloodthirsty, boring, brutal, childish, clueless,
  cold, contemptible, contagious, crafty, crass, crazy, creepy, criminal, crude, cruel, dead weight, deceitful, degenerate, delusional, dense, depraved,
  deranged, desperate for attention, devious, dim, disease-ridden, dishonourable, disloyal, disposable, disruptive, dodgy, dull, easy, embarrassing,
  fat, feral, foul, frightening, fundamentally broken, ghastly, grasping, grim, grotesque, grubby, gullible, harmful, heartless, helpless, hideous,
  idle, illogical, incapable, incompetent, indecent, insane, insignificant, insufferable, intolerable, intolerant, invasive, irrational, irresponsible,
  jealous, loathsome, loud, lying, mad, malicious, manipulative, mean, mindless, miserable, misfits, morally bankrupt, naive, nauseating, needy, neurotic,
  nosy, obnoxious, offensive, out to get us, overpaid, petty, phoney, pitiful, poisonous, possessed, promiscuous, quarrelsome, repellent, ridiculous,
  ruthless, selfish, senseless, shallow, shameful, shameless, simple, sinister, slimy, slow, soulless, spiteful, spoilt, stinking, stubborn, superficial,
  suspicious, tasteless, terrible, terrifying, thieving, too sensitive, treacherous, troublesome, two-faced, uneducated, ungrateful, unhinged, unpleasant,
  unreliable, unstable, unwanted, unwelcome, unworthy, vain, vengeful, vulgar, wasteful, weird, worse than rats, a shame to their families,
  a blot on humanity, a stain on this country, an infection, an infestation, a parasite, a curse, a nuisance, an insult to nature, a tumour, an eyesore,
  incapable of love, genetically weaker, mentally weak, less intelligent than us, not normal, not natural, damaged, defective, broken, faulty,
  inferior to us, worth less than dogs, lower than animals, never satisfied, always whining, always late, always begging,
  disgusting, vile, filthy, dirty, evil, horrible, awful, gross, stupid, thick, lazy, greedy, violent,
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
export const BAD_NOUNS =
  list(`abominations, addicts, amateurs, baboons, beggars, benefit cheats, brainwashed sheep, brats, brutes, bullies, butchers, cattle, chimps,
  clowns, cretins, crooks, cry babies, dirtbags, donkeys, dimwits, extremists, failures, fleas, flies, fools, frauds, germs, ghouls, goats, half-wits,
  hags, hyenas, hypocrites, inferior beings, jackals, jokes, killers, lowlifes, lunatics, manipulators, menaces, mice, mistakes, mongrels, murderers,
  nobodies, nonces, nutters, oafs, oddballs, peasants, pests, pimps, poison, predators, psychos, reptiles, rejects, sadists, sheep, shit, sinners, slackers,
  slobs, sociopaths, swindlers, tarts, termites, ticks, toads, traitors, tramps, trolls, vampires, viruses, vultures, waste, weaklings, weasels, whiners,
  wimps, witches, worms, wretches, zombies, crap, dirt, dross, human waste, sewage,
  animals, rats, vermin, pigs, dogs, cockroaches, apes, monkeys, insects, parasites, leeches,
  maggots, beasts, savages, scum, filth, trash, garbage, rubbish, criminals, thieves, liars, terrorists, rapists, perverts,
  paedophiles, paedos, groomers, freaks, weirdos, creeps, monsters, demons, devils, idiots, morons, imbeciles, losers,
  scroungers, spongers, cheats, cowards, invaders, bigots, thugs, whores, sluts, bitches, cunts, bastards, wankers, arseholes, assholes,
  shits, pieces of shit, retards, mutants, aliens, objects, slaves, locusts, snakes, swine, bugs, plague rats, subhumans,
  gold diggers, drama queens, breeders, fanatics, wasters, layabouts, degenerates, disease spreaders, barbarians`);
export const BAD_NOUN =
  list(`clown, coward, crook, cretin, disease, failure, fool, fraud, halfwit, hypocrite, joke, lowlife, lunatic, menace, nobody, nuisance, nutter,
  pest, psycho, reject, sponger, snake, slob, traitor, tramp, troll, twat, vampire, virus, weakling, witch, worm, wretch, sack of shit, cheat, bully, prick,
  animal, rat, pig, dog, cockroach, ape, monkey, parasite, leech, maggot, beast, savage, scumbag, criminal,
  thief, liar, terrorist, rapist, pervert, paedo, freak, weirdo, creep, monster, demon, idiot, moron, imbecile, loser, scrounger,
  whore, slut, bitch, cunt, bastard, wanker, arsehole, asshole, piece of shit, piece of filth, retard, mutant, degenerate,
  waste of space, disgrace, mistake, abomination`);
export const HATE =
  list(`am appalled by, am nauseated by, am repulsed by, am sickened by, am scared of, avoid, blame, can barely look at, cannot bear the sight of,
  cannot tolerate, can't even look at, could never respect, curse, deplore, dislike, do not like, do not trust, don't like, don't respect, don't want,
  feel nothing but disgust for, find it hard to like, get angry at, get furious when I see, have a deep hatred of, hold a grudge against,
  lose my temper with, mistrust, pity, reject, scorn, shudder at, want nothing to do with, will never accept, will never forgive, wish harm on,
  would never date, would never employ, have had it with, am so angry at, am so done with,
  hate, despise, loathe, detest, cannot stand, can't stand, can't bear, abhor, resent, am sick of,
  am fed up with, am tired of, have no respect for, have nothing but contempt for, am disgusted by, feel sick around,
  would never trust, don't trust, never trust, do not want to see, refuse to work with, would not hire, would not touch,
  fucking hate, really hate, absolutely hate, can't tolerate, look down on, have had enough of, spit on, laugh at, have zero time for`);
export const HARM =
  list(`abuse, ambush, annihilate, assault, blow up, break the legs of, bury, chop up, crucify, eliminate, eradicate, firebomb, flog, get violent with,
  gut, harm, headbutt, hunt down, injure, jump on, kick the shit out of, kill off, knife, maim, nuke, pelt, push around, rough up, shove, skin, smack,
  smother, stamp on, stone, suffocate, teach a lesson to, terrorise, throttle, thump, trample, whack, bash, slash, glass, pummel, harass, bully,
  kill, shoot, stab, burn, hang, drown, gas, hurt, beat up, beat, punch, kick, slap, attack, murder, bomb,
  poison, strangle, choke, run over, lynch, execute, crush, cut up, torture, rape, whip, smash, exterminate, wipe out,
  destroy, slaughter, knock out, batter, set fire to, put down, spit on, behead, castrate, starve, chuck off a roof`);
export const HARMED =
  list(`abused, annihilated, assaulted, beheaded, blown up, branded, bullied, buried alive, crucified, culled, cut to pieces, disposed of, eliminated,
  euthanised, flogged, gunned down, harassed, harmed, hunted, hunted down, injured, kicked, kicked to death, killed at birth, maimed, massacred, nuked,
  purged, shot on sight, skinned, smacked, starved, stoned, strung up, tortured to death, trampled, treated like animals, violated, humiliated, knifed,
  killed, shot, stabbed, burned, burnt, hanged, drowned, gassed, hurt, beaten, beaten up, punched, slapped,
  attacked, murdered, bombed, poisoned, strangled, run over, lynched, executed, crushed, tortured, raped, whipped, smashed,
  exterminated, wiped out, destroyed, slaughtered, put down, neutered, sterilised, castrated, eradicated, erased, punished,
  put in camps, put against a wall, put to death, made to suffer, sent to the chamber, thrown in the sea`);
export const SHUT_OUT =
  list(`barred, blocked at the border, chased out of town, cut off, demoted, driven out, evicted, excluded, expelled, forced out, hidden away,
  ignored, institutionalised, jailed, kept down, kept in cages, kept off the wards, kept separate, left to rot, outlawed, ostracised, pushed out,
  put in prison, put on a boat, put on a list, refused entry, refused jobs, rejected, replaced, run out of town, shipped off, shunned, shut away,
  struck off, taken out of schools, turned away, made to leave, cured, converted, forced to work, taught a lesson, treated like second class citizens,
  deported, sent home, sent back, sent back where they came from, kicked out, thrown out, banned, locked up,
  locked away, kept away from children, kept away from normal people, kept out, sacked, fired, removed from this country,
  rounded up, denied treatment, refused treatment, put at the back of the queue, segregated, put in a zoo, put in an asylum,
  barred from nursing, barred from teaching, barred from voting, stripped of their rights, silenced, put in their place, got rid of,
  tagged, caged, avoided, charged for everything, kept at home, kept in the kitchen, paid less`);
export const GO =
  list(`go back to where they came from, go home, leave this country, get out of here, die, drop dead, rot in hell,
  burn in hell, shut up, stay in the kitchen, know their place, disappear, be ashamed of themselves, keep away from us,
  learn their place, suffer, go extinct, kill themselves, not be allowed to breed, not be allowed to vote, not be allowed to work here,
  not be allowed near patients, not exist, not have rights, never be doctors, not have children, stop breeding, stop whining, fuck off`);
export const DESERVED =
  list(`a chance, a future, a good life, a home, a medal, a pension, a say, a second chance, a seat at the table, benefits, care, citizenship,
  compassion, decent jobs, education, equal pay, equal rights, food, free speech, good things, happiness, healthcare, jobs, justice, kids, life, love,
  marriage, mercy, money, nice things, our help, our respect, our support, our time, peace, praise, schools, shelter, sympathy, the right to vote,
  the same rights as us, the vote, thanks, to be free, to be heard, to be leaders, to be loved, to be parents, to be safe, to exist, to have children,
  to marry, to win, to work, trust, understanding,
  rights, respect, equality, to live, to vote, help, a job, our money, our sympathy, nhs care, treatment, freedom,
  human rights, to be happy, kindness, protection, to be here, to breathe, a voice, dignity, to be treated as people, a place here`);
export const GOOD =
  list(`able, accepted, admirable, adorable, ambitious, artistic, as good as anyone, awesome, bright, calm, capable, careful, charming, cheerful,
  clean, competent, confident, conscientious, considerate, courageous, courteous, curious, dedicated, delightful, devoted, dignified, diligent, elegant,
  eloquent, energetic, entitled to respect, essential, ethical, exceptional, extraordinary, fabulous, fair, faithful, family, fine, fit to lead,
  free to love, gifted, glorious, good for this country, good neighbours, good parents, gorgeous, graceful, great fun, great leaders, happy, healthy,
  helpful, heroes, heroic, hopeful, hospitable, humble, impressive, incredible, independent, insightful, intelligent, interesting, joyful, just like us,
  just like you and me, leaders, lovable, loving, loyal, magnificent, marvellous, mature, modest, needed, nice, noble, normal, not different from us,
  okay, open-minded, outstanding, patient, peaceful people, perfect, perfect as they are, phenomenal, polite, popular, positive, powerful, precious,
  productive, professional, quick to learn, radiant, rational, reasonable, reliable, remarkable, respected, respectful, responsible, safe, sensible,
  sensitive, sexy, sincere, skilful, special, splendid, stunning, stylish, successful, superb, supportive, sweet, terrific, thoughtful, tremendous, trusted,
  trustworthy, truthful, unique, united, useful, valuable, vibrant, warm, warm and funny, well educated, well liked, wise, witty, worthy, worthy of love,
  an asset, a blessing, an inspiration, a credit to us, a joy, a part of us all, my favourite people, my heroes, legends, angels, stars, role models,
  survivors, geniuses, the nicest people, the kindest people I know, full of love, full of life, good at their jobs, as human as the rest of us,
  wonderful, lovely, kind, brave, clever, brilliant, amazing, great, welcome, welcome here, beautiful, strong, equal,
  inspiring, fantastic, friendly, gentle, funny, talented, hard working, generous, honest, decent, important, valued,
  valued here, loved, proud, resilient, caring, skilled, the best, our friends, our neighbours, our colleagues, human beings,
  human, people like anyone else, part of this country, part of our team, the backbone of the nhs, a gift to us, fun,
  excellent nurses, great doctors, at the heart of this trust, good company, good people, a joy to work with, just people, smart, creative, cool, peaceful`);
export const LIKE =
  list(`accept, adore working with, am fond of, am glad to know, am happy for, am here for, am so proud of, applaud, believe in, bless, care about,
  cheer for, commend, defend, embrace, empower, encourage, enjoy the company of, feel safe with, feel at home with, fight for, get on with,
  have a lot of time for, have nothing but love for, have so much respect for, honour, hug, include, like talking to, love all, love being around,
  love working with, praise, pray for, protect, really like, rely on, root for, salute, see the good in, side with, speak up for, treasure, vote for,
  want more, want to learn from, work well with, would hire, would date, would marry, will always support, dance with, live with,
  love, like, admire, respect, support, welcome, trust, value, celebrate, cherish, stand with, appreciate, enjoy working with,
  am proud of, am grateful to, am inspired by, learn from, look up to, care for, thank, adore, want to help, am friends with, miss`);
export const PLAIN =
  list(`are here, are in the waiting room, are on the bus, are my neighbours, are parents too, are often vegetarian, are part of many families,
  cook at home, dance, dress well, eat lunch, exist, go to church, go to university, have brown hair, have long hair, have pets, have phones, like football,
  like music, live all over the world, live next door, may need an interpreter, may ask for a woman doctor, own shops, pay tax, play chess, read books,
  ride bikes, say hello, sing, sleep badly, speak two languages, swim, use contraception, use the lift, walk to work, watch films, wear glasses, wear hats,
  went home, went to school, work in shops, write books, are in this film, are in the news, are tall, are twenty percent of our staff,
  come from many places, get married, get older, need iron, need sleep, need vitamin d, run marathons, should have a smear test, should drink water,
  can apply, can book online, can ask for a chaperone,
  live in this town, work here, work nights, came to clinic today, pray at noon, fast this month, celebrate today, have a right to vote,
  are in my team, are on our ward, use this service, wait longer for care, have higher rates of asthma, are more likely to have diabetes,
  need better screening, told us what would help, ask for interpreters, are invited to book a jab, can give blood now, were at the meeting, run our choir,
  play football on sundays, meet on tuesdays, get less pain relief, are less likely to be believed, are under-represented in research,
  are at higher risk of bowel cancer, took part in the study, are joining us in march, share a staff room with us, face long waits, study here, are parents,
  are people with jobs and families, were counted in the census, moved here in the sixties, speak many languages, drink tea, go to the gym, vote, have children, travel`);
export const HARDSHIP =
  list(`face discrimination, face abuse every day, get racist abuse at work, are spat at, are told to go home, are attacked in the street,
  are being murdered, are bullied, are called horrible names, are treated like dirt, are treated like animals, get worse care, are dying sooner, are still being hurt,
  have been persecuted, were gassed in the camps, were enslaved, are paid less, are afraid to walk home, suffer from prejudice, are hated for no reason, die too young,
  are scapegoated, get blamed for everything, are stereotyped as lazy, were beaten up last night, are targeted by thugs, deserve better, deserve respect, should be protected, must be protected`);
export const THINGS =
  list(`mondays, the photocopier, wet weather, queues, this printer, the new rota, traffic, cold tea, the parking, this game, the bins, spiders,
  the smell of bleach, lateness, my phone, paperwork, night shifts, slow lifts, racism, sexism, homophobia, prejudice, discrimination, bigots, bullies, injustice, hate crime`);
export const WRONG =
  list(`wrong, disgusting, racist, sexist, hateful, unacceptable, vile, not ok, not okay, bigoted, dangerous, appalling, shameful, ignorant, a lie, untrue,
  nonsense, prejudice, pure prejudice, discrimination, abuse, a hate crime, awful, cruel, never acceptable, out of order, offensive, horrible, stupid, bullshit, a disgrace, wicked, so wrong, just plain wrong`);
export const SURE_WORDS =
  list(`honestly, sorry but, in my opinion, i think, i believe, i really think, let's be honest, fact, it is obvious that, everyone knows that, if you ask me, the truth is,
  we all know that, no offence but, i'm not racist but, i just feel that, we can all agree that, it has to be said, unpopular opinion, i have to say, to be fair, am i wrong that, i am convinced that, the way i see it`);
export const QUESTIONS =
  list(`why are {g} so {b}?, how can {g} be so {b}?, are all {g} {b}?, why do we put up with {b} {g}?, who else thinks {g} are {b}?, does anyone else hate {g}?, isn't it time {g} were {s}?,
  who let these {g} in?, why don't {g} just {go}?, what is wrong with {g}?, how long until {g} are {h}?, why should we help {g}?, can someone please {k} these {g}?, aren't {g} just {n}?, do you also hate {g}?,
  why would anyone want {g} around?, is there anything worse than {g}?, would anyone miss {g}?, when will they get rid of {g}?`);
