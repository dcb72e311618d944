import { article, drop, opens, type RewordExamples, type Rule, swap, tail } from './edit';

const NOUN = /^(?:the window )?(bed|bay|cot|room|side ?room|cubicle|trolley|pod|incubator)/u;
const WHERE = /\b(?:in|into|at|to|from|near|by|beside|opposite|behind|outside|round) (?:the )?$/iu;
const WHO = /\b(?:for|with|of|about|and|than|on|see|wash|ring|rang|move|moved|help|get|got|had) $/iu;

/** A numbered bed is "a bed" where it is a place, and "a patient" where it stands for who lies in it. */
export const rule: Rule = {
  why: 'bed',
  say(at) {
    const { mention, before, after } = at;
    const noun = NOUN.exec(mention.value)?.[1] ?? 'bed';
    const place = tail(before, WHERE);
    if (!/^['’]s\b/u.test(after) && place)
      return swap(at, 'bed', `${article(noun)} ${noun}`, { back: tail(place, /\bthe $/iu) });
    if (opens(before) || WHO.test(before)) return swap(at, 'bed', 'a patient');
    return drop(at, 'bed');
  },
};

export const examples: RewordExamples = {
  change: [
    ['Bed 6 is the one with syphilis', 'A patient is the one with syphilis'],
    ['the man in bay C with his hip again', 'the man in a bay with his hip again'],
    ["rang bed 9's daughter about her bloods", "rang a patient's daughter about her bloods"],
    ['our patient moved to side room 2', 'our patient moved to a side room'],
  ],
  leave: ['I went to bed at 7', 'room for 12 more'],
};
