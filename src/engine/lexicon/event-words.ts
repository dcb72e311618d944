import { phrases } from './phrases';

export type EventClass = 'accident' | 'violence' | 'arrest' | 'birth' | 'first' | 'news' | 'rescue';

export const eventWords = phrases<EventClass>({
  accident: `
    crash, crashed, pile up, pile-up, pileup, rtc, rta, collision, hit and run, knocked down, knocked off*, run over, ran over, went under*, came off his*, came off her*, came off a*, came off the*, fell off*, fell from*, fell down*, fell out*, off a ladder, off the ladder, off the roof, off scaffolding, off the scaffold, off the cliff, off the pier, quad bike, quad rolled*, rolled on him, rolled on her, house fire, shed fire, caravan fire, fire at, explosion, gas leak, electric shock, chip pan, barbecue, firework*, sparkler, drowning, near drowning, into the pool, into the river, into the canal, avalanche, struck by lightning, train track, level crossing, farm accident, accident at work, chainsaw, circular saw, table saw, in a winch, in the winch, in the baler, combine harvester, trapped in, trapped under, shipwreck, capsized, plane crash, helicopter crash, bus crash, minibus*, car in a ditch, car on its roof, motorbike*, trampoline, bouncy castle, e-scooter, escooter, zip wire, ski slope`,
  violence: `
    stabbing, stabbed, shooting, shot dead, gunshot, assault*, attacked by, beaten up, glassed, fight outside, bottled, machete, acid attack, domestic, raped, rape, murder*, manslaughter, kidnapped, gang, terror attack, bomb`,
  arrest: `
    arrested, under arrest, in handcuffs, handcuffed, two officers, police involved, police bedwatch, bedwatch, in custody, on remand, on bail, in court, sentenced, jailed, court case, trial at, on the run, safeguarding open, taken into care, court of protection`,
  birth: `
    born in the*, born on the*, born at home, first baby of*, new year baby, baby of the year, born before arrival, bba, delivered in*, born in the back of*, in the car park, emergency landing, in a taxi`,
  first: `
    first ever*, only one in*, only case*, one of only*, first in the*, only survivor, sole survivor, longest run, oldest patient, oldest lady, oldest man, youngest patient, rarest, one in a million, world first, record breaking, first robot*, first in the hospital*`,
  news: `
    in the news, on the news, off the news, on the telly, off the telly, in the paper, in the papers, front page, local paper, local news, the gazette, the herald, the echo, the argus, the chronicle, the mercury, the courier, the telegraph, evening news, evening post, evening times, the standard, the advertiser, the observer, the journal, daily record, press and journal, western mail, belfast telegraph, irish news, radio cornwall, spotlight, look north, points west, granada reports, reporting scotland, wales today, went viral, gone viral, the video that's*, made the headlines, press were*, reporters outside, journalists outside, crowdfunder, gofundme, just giving, justgiving, petition for`,
  rescue: `
    air ambulance, helicopter, helimed, airlifted, flew her in, flew him in, flown in, lifeboat brought*, cut out of*, cut free, firefighters cut, mountain rescue, coastguard brought, winched, blue lighted, blue-lighted, bystander cpr, cpr in the*, pulled from the*, pulled out of the*, got him back, got her back, shocked him, shocked her, found by his*, found by her*, found on the floor, found dead, found hanging, found collapsed, found in the*`,
});
