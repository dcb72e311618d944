import { regionOf } from '../identify/places';
import { placeNamed } from '../lexicon/places';
import { capital, type RewordExamples, type Rule, swap, tail } from './edit';

/** Small words of a region's name stay small: East Riding of Yorkshire. */
const SMALL = /^(?:of|and|upon|with|the|on)$/u;
const titled = (name: string): string =>
  name
    .split(' ')
    .map((word) => (SMALL.test(word) ? word : capital(word)))
    .join(' ');

/** A town becomes the county or district around it, a street or an address only what it is. */
export const rule: Rule = {
  why: 'place',
  say(at) {
    const { value } = at.mention;
    const some = (kind: string) => swap(at, 'place', kind, { back: tail(at.before, /\b(?:the|our) $/iu) });
    if (value.startsWith('address:')) return some('an address');
    if (value.startsWith('street:')) return some('a street nearby');
    if (value.startsWith('world:')) return null;
    const region = regionOf(value);
    if (region === null) return null;
    if (region) return swap(at, 'place', titled(region));
    return some(placeNamed(value)?.size === 'village' ? 'a village' : 'a town');
  },
};

export const examples: RewordExamples = {
  change: [
    ['A patient from Truro fell off scaffolding', 'A patient from Cornwall fell off scaffolding'],
    ['Our patient from Aberaeron sings', 'Our patient from Ceredigion sings'],
    ['The catheter at 22 Corrib Lane is my last patient', 'The catheter at an address is my last patient'],
    ['A patient from Hartlepool sings', 'A patient from a town sings'],
  ],
  leave: ['My nan is from Truro', 'The patient reading in front of the bath'],
};
