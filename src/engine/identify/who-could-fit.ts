import type { Context } from '../types/draft';
import type { Estimate } from '../types/review';
import type { Subjects } from '../types/subject';
import { type Read, storiesIn } from './details';
import { earlierDetails } from './earlier';
import { estimate, peopleWhoFit } from './estimate';
import { settingOf } from './setting';
import { TOLD_TOGETHER, toldTogether } from './together';

/**
 * The story in a text that tells most of one person under care, or null when nobody is told of. With `subjects` what is
 * told of the author's own people, of colleagues and of nobody real is left out.
 */
export function whoCouldFit(read: Read, context: Context, subjects?: Subjects): Estimate | null {
  const setting = settingOf(context);
  const stories = storiesIn(read, context, subjects).map((details) => ({
    details,
    people: peopleWhoFit(details, setting),
    told: toldTogether(details, setting),
  }));
  const [first, ...others] = stories;
  if (!first) return null;
  const { details } = others.reduce((most, next) => (tellsMore(next, most) ? next : most), first);
  return estimate(details, setting, earlierDetails(context, details));
}

type Told = Pick<Estimate, 'people' | 'told'>;

/** Enough told together comes first, then fewer people. */
function tellsMore(a: Told, b: Told): boolean {
  const [aEnough, bEnough] = [a.told >= TOLD_TOGETHER, b.told >= TOLD_TOGETHER];
  return aEnough === bEnough ? a.people < b.people : aEnough;
}
