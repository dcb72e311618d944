import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { nation } from './people';
import { id, line, list, prose } from './text';

/** Pictures that stand beside easy-read lines. They are drawn here; a pack only names one. */
export const PICTURES = [
  'you',
  'people',
  'speech',
  'phone',
  'camera',
  'heart',
  'lock',
  'think',
  'stop-and-ask',
  'letter',
  'help',
  'home',
] as const;
export type Picture = (typeof PICTURES)[number];

/** A part of the page for patients: what they may do, look after, and turn to. Once in plain words, once in easy read. */
const section = z.strictObject({
  id,
  title: line,
  nations: list(nation, 4),
  text: prose,
  easyRead: list(z.strictObject({ picture: z.enum(PICTURES), line }), LIMITS.easyLines),
});

export const forPatients = list(section, LIMITS.patientSections);
