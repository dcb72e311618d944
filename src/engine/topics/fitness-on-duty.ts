import { learnt } from '../models/verdict';
import { unfitOnDuty } from '../said-outright/on-duty';
import { defineTopic, type Examples } from '../types/topic';

/** The author tells of drink, drugs, sleep, made-up records or skipped checks on duty. */
export const topic = defineTopic({
  id: 'fitness-on-duty',
  protects: 'patient',
  rules: ['fitness', 'honesty'],
  because: ['admitted'],
  decide: (notes) => {
    const admitted = unfitOnDuty(notes);
    return admitted.length > 0 ? admitted : learnt(notes, 'fitness-on-duty');
  },
});

export const examples: Examples = {
  flag: [
    'Still pissed from the wedding and on the drug round in ten minutes',
    { text: 'Three hours asleep in the sluice, nobody noticed', platform: 'reddit' },
    'Filled in all the two-hourly turns at 5am in one go, as you do',
    'Diazepam out of the returns bin gets me through nights',
    { text: 'Signed as second checker without looking. Who has the time', kind: 'message', audience: 'group' },
    { text: 'Quick line before my late shift, on fire today', platform: 'x' },
    { text: 'I have not opened a resus trolley in months. I just tick it', platform: 'reddit' },
    'Drove the ambulance on no sleep and two edibles. Legend',
    'Vodka in my water bottle again, or I cannot walk onto the ward',
    { text: 'Obs machine was dead so I made them up, his sats are always 96', kind: 'message', audience: 'group' },
    { text: 'wine at lunch, then clinic. best listening ive done all year lol', platform: 'instagram' },
  ],
  leave: [
    'Still smiling from the wedding and on the drug round in ten minutes',
    { text: 'Twenty minutes asleep in my car on break, nobody noticed', platform: 'reddit' },
    'Filled in all the two-hourly turns as I did them. My wrist hurts',
    'Peppermint tea out of the gift bag gets me through nights',
    { text: 'No second checker, so I waited and rang the site team', kind: 'message', audience: 'group' },
    { text: 'Quick line dance before my late shift, on fire today', platform: 'x' },
    { text: 'I had not opened a resus trolley in months, so I asked for training', platform: 'reddit' },
    'Slept before I drove home. No sleep and two hours of road do not mix',
    'Water in my gin glass tonight, I am on at seven',
    { text: 'Obs machine was dead so I did them by hand, like in 1995', kind: 'message', audience: 'group' },
    { text: 'wine at lunch, no clinic, annual leave. best listening ive done all year lol', platform: 'instagram' },
    'Two beers in the garden, off till Monday',
    'So tired that I put salt in my tea and drank it',
  ],
};
