import type { Mention } from '../types/mention';
import type { Role, Subjects } from '../types/subject';

/** Roles as the models see them: a few, so that each is seen often enough to learn from. */
const KINDS = {
  patient: ['patient', 'relative'],
  staff: ['colleague', 'student', 'manager'],
  own: ['self', 'own-family'],
  'not real': ['fictional', 'pet-or-object', 'public-figure'],
} as const satisfies Record<string, readonly Role[]>;
type RoleKind = keyof typeof KINDS;

/** What the facts are told of. */
const TOLD = ['person', 'condition', 'passage'] as const;
export type SubjectFact = `${(typeof TOLD)[number]} is ${RoleKind}`;

const KIND_NAMES = Object.keys(KINDS) as RoleKind[]; // Object.keys gives string; the keys are those of KINDS

/** Every fact there can be, in the order in which the trees are asked. */
export const SUBJECT_FACTS: readonly SubjectFact[] = TOLD.flatMap((told) =>
  KIND_NAMES.map((kind): SubjectFact => `${told} is ${kind}`),
);

const isOf = (kind: RoleKind, role: Role): boolean => (KINDS[kind] as readonly Role[]).includes(role);

/** Whose names and conditions the draft tells, and whom its sentences are about; what is answered does not count. */
export function subjectFacts({
  subjects,
  mentions,
}: {
  subjects: Subjects;
  mentions: readonly Mention[];
}): ReadonlySet<SubjectFact> {
  const here = mentions.filter((m) => m.in === 'text');
  const roles = {
    person: here.filter((m) => m.kind === 'person').map(subjects.of),
    condition: here.filter((m) => m.kind === 'condition').map(subjects.of),
    passage: subjects.all.filter((subject) => subject.in === 'text').map(({ role }) => role),
  };
  return new Set(
    TOLD.flatMap((told) =>
      KIND_NAMES.filter((kind) => roles[told].some((role) => isOf(kind, role))).map(
        (kind): SubjectFact => `${told} is ${kind}`,
      ),
    ),
  );
}
