import type { Text } from '../types/text';

/** Jobs of health care, and words that hardly anybody else says of their own day. */
const OWN_WORDS =
  /\b(?:nurse|nursing|midwife|midwifery|hca|hcsw|paramedic|ambulance crew|999 crew|radiographer|physio|odp|phleb(?:otomist)?|pharmacist|porter|ward sister|matron|registrar|junior doctor|fy[12]|f[12]|gp|band [2-9]|nhs|icu|itu|a&e|theatres?|(?:my|our) (?:ward|unit|bay|shift|patients?|clinic|hospital|surgery)|on (?:the )?ward)\b/i;

/** Whether the words themselves show somebody who works in health care. */
export const soundsLikeStaff = ({ folded }: Text): boolean => OWN_WORDS.test(folded);
