import type { Situation } from '../../pack/pack';
import { textOf } from '../spoken';
import { type Block, list, part, prose, subheading } from './block';
import { printWords as say } from './print-words';
import type { Printed } from './printed';

/** The first question is whether a life is at risk, so it stands first. */
const SITUATIONS = {
  crisis: 'situation_crisis',
  other: 'situation_other',
  complaint: 'situation_complaint',
  untrue: 'situation_untrue',
  abuse: 'situation_abuse',
  'health-question': 'situation_health_question',
  media: 'situation_media',
  thanks: 'situation_thanks',
} as const satisfies Record<Situation, string>;

/** Whether and how to answer, then lines to answer with, by situation. */
export function answeringPart({ guidance: { answering, replyTemplates } }: Printed): Block[] {
  const situations = Object.keys(SITUATIONS) as readonly Situation[]; // keys of a record over exactly these
  return part(
    say('answering'),
    situations.flatMap((situation) => {
      const how = answering.filter((one) => one.situation === situation).map(({ text }) => prose(textOf(text)));
      const lines = replyTemplates.filter((one) => one.situation === situation).map(({ text }) => textOf(text));
      if (how.length + lines.length === 0) return [];
      const ready = lines.length > 0 ? [prose(`**${say('replies')}:**`), list(lines)] : [];
      return [subheading(say(SITUATIONS[situation])), ...how, ...ready];
    }),
  );
}
