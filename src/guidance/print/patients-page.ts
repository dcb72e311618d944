import type { Nation } from '../../engine/types/people';
import { textOf } from '../spoken';
import { inNation } from '../you';
import { type Block, heading, prose, small, title } from './block';
import { printWords as say } from './print-words';
import { type Printed, standing, whose } from './printed';

/** What patients may do, look after, and turn to, in plain words. */
export const patientsPage = (printed: Printed, nation: Nation | null): Block[] => [
  title(say('patients_title')),
  prose(printed.pack ? say('patients_lead') : say('patients_lead_plain')),
  ...inNation(printed.guidance.forPatients, nation).flatMap(({ title: name, text }) => [
    heading(textOf(name)),
    prose(textOf(text)),
  ]),
  small(whose(printed)),
  ...standing(printed).map(small),
];

/** The same in easy read: one thought a line, a picture beside it. */
export const easyReadPage = (printed: Printed, nation: Nation | null): Block[] => [
  title(say('easy_title')),
  ...inNation(printed.guidance.forPatients, nation)
    .filter(({ easyRead }) => easyRead.length > 0)
    .flatMap(({ title: name, easyRead }) => [
      heading(textOf(name)),
      ...easyRead.map(({ picture, line }): Block => ({ kind: 'pictured', picture, text: textOf(line) })),
    ]),
  small(whose(printed)),
  ...standing(printed).slice(0, 1).map(small),
];
