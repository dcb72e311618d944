import * as z from 'zod/mini';
import { NATIONS, PROFESSIONS, STAFF_ROLES } from '../../engine/types/people';

/** Whom a card or a term protects: always somebody, never an organisation. The engine names the same five. */
export const protects = z.enum(['patient', 'relative', 'colleague', 'public', 'you']);

export const nation = z.enum(NATIONS);
export const profession = z.enum(PROFESSIONS);
export const staffRole = z.enum(STAFF_ROLES);
