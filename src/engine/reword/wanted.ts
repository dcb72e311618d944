import type { Mention, MentionKind } from '../types/mention';
import type { Finding, Review } from '../types/review';
import type { Role } from '../types/subject';
import type { TopicId } from '../types/topics';
import type { Wanted } from './find-edits';

const NUMBERS: ReadonlySet<MentionKind> = new Set<MentionKind>([
  'nhs-number',
  'chi-number',
  'hospital-number',
  'phone',
  'email',
  'postcode',
  'date-of-birth',
]);
const isName = ({ kind }: Mention): boolean => kind === 'person' || kind === 'handle';
const isPlace = ({ kind, value }: Mention): boolean => kind === 'place' && /^(?:address|street):/u.test(value);

const OF_PATIENTS: ReadonlySet<Role> = new Set<Role>(['patient', 'relative', 'unknown']);
const OF_COLLEAGUES: ReadonlySet<Role> = new Set<Role>(['colleague', 'manager', 'student', 'unknown']);

/** Only where telling less is the cure. A name taken out of an insult or a charge would only hide whom it hurts. */
const ABOUT_PATIENTS: ReadonlySet<TopicId> = new Set<TopicId>(['patient-identifier', 'patient-jigsaw']);

/** A finding speaks for its own words and so many UTF-16 units around them: the next sentence, not the whole article. */
const AROUND = 100;
const near = (mention: Mention, findings: readonly Finding[]): boolean =>
  findings.some(({ start, end }) => start - AROUND < mention.end && end + AROUND > mention.start);

const inText = ({ findings }: Review, about: (topic: TopicId) => boolean): Finding[] =>
  findings.filter((f) => f.in === 'text' && about(f.topic));

export const isAboutPatients = (review: Review): boolean =>
  inText(review, (topic) => ABOUT_PATIENTS.has(topic)).length > 0;

/** Names, numbers and addresses of those whom a finding protects, and the same names wherever else they stand. */
export function pointing(review: Review): Wanted {
  const patients = inText(review, (topic) => ABOUT_PATIENTS.has(topic));
  const colleagues = inText(review, (topic) => topic === 'colleague-private');
  const names = new Set(
    review.mentions
      .filter((m) => m.in === 'text' && isName(m) && near(m, [...patients, ...colleagues]))
      .map((m) => m.value),
  );
  return (mention, role) => {
    if (NUMBERS.has(mention.kind) || isPlace(mention)) return near(mention, patients) && role !== 'self';
    if (!isName(mention) || !names.has(mention.value)) return false;
    return (patients.length > 0 && OF_PATIENTS.has(role)) || (colleagues.length > 0 && OF_COLLEAGUES.has(role));
  };
}

/** The details of the story that tells most, besides. */
export function detailsToo(review: Review): Wanted {
  const points = pointing(review);
  const tells = (review.estimate?.tells ?? []).filter((tell) => tell.in === 'text');
  return (mention, role) =>
    points(mention, role) ||
    (OF_PATIENTS.has(role) && tells.some(({ start, end }) => start < mention.end && end > mention.start));
}
