import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { id, line, list, prose } from './text';

/** A situation to practise with. There is no mark: every choice is talked through. */
const drill = z.strictObject({
  id,
  title: line,
  scenario: prose,
  choices: z
    .array(z.strictObject({ choice: line, talkedThrough: prose }))
    .check(z.minLength(2), z.maxLength(LIMITS.choices)),
  afterwards: prose,
});

export const drills = list(drill, LIMITS.drills);
