import type { Mention, MentionKind } from '../../types/mention';
import type { Role } from '../../types/subject';

/** Kinds that say what somebody is. Places, wards and days are the scene, whoever the sentence is about. */
const OF_A_PERSON: ReadonlySet<MentionKind> = new Set<MentionKind>([
  'age',
  'condition',
  'occupation',
  'relation',
  'bed',
]);
const OWN: ReadonlySet<Role> = new Set<Role>(['self', 'own-family']);
const NOT_IN_CARE: ReadonlySet<Role> = new Set<Role>([
  ...OWN,
  'colleague',
  'student',
  'manager',
  'public-figure',
  'fictional',
  'pet-or-object',
]);

/** The author's own: theirs to tell. */
export const isOwn = (role: Role | undefined): boolean => role !== undefined && OWN.has(role);

/** The detail belongs to somebody who is plainly no patient. */
export const tellsOfAnother = ({ kind }: Mention, role: Role): boolean =>
  OF_A_PERSON.has(kind) && NOT_IN_CARE.has(role);
