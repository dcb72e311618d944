import type { Guidance } from '../../pack/merge';
import type { Words } from '../../pack/shapes/text';
import { replyLine, replyWords as say } from '../reply-guide-words';
import { keyOf } from '../word-keys';
import { adviceOf } from './advice';
import type { Ending } from './ending';
import { addedBy, linesFor } from './in-hand';
import type { Answers, AnswerTo } from './questions';

/** What one is told at the end, in the language that is spoken: shown, and copied. */
export type Told = {
  title: string;
  lead: string;
  points: readonly string[];
  /** What the organisation itself adds. */
  added: readonly Words[];
  /** For the reason why they write, where that was asked. */
  step: Step | null;
  /** For where it stands, where that was asked. */
  place: Place | null;
  lines: readonly Words[];
  /** The five considerations; none where nothing is sent, or where it is urgent. */
  checks: readonly Check[];
};
export type Check = { name: string; text: string };
export type Place = { what: AnswerTo<'what'>; title: string; text: string };
export type Reason = Exclude<AnswerTo<'why'>, 'nothing'>;
/** A reason's own next step, with a line for it. */
export type Step = { reason: Reason; title: string; text: string; line: Words };

export const REASONS: readonly Reason[] = ['talk', 'shared', 'reach', 'heard'];
export const PLACES: readonly AnswerTo<'what'>[] = ['passing', 'blog', 'campaign', 'news'];
const POINTS = [1, 2, 3] as const;
const CHECKS = ['transparency', 'sourcing', 'timeliness', 'tone', 'influence'] as const;

/** @param said the answers of one path that ends in `ending` */
export function tell(guidance: Pick<Guidance, 'replyTemplates' | 'answering'>, said: Answers, ending: Ending): Told {
  const advice = adviceOf(said, ending);
  return {
    title: say(`title_${keyOf(ending)}`),
    lead: say(`lead_${advice}`),
    points: POINTS.map((n) => say(`do_${advice}_${n}`)),
    added: addedBy(guidance, said).map(({ text }) => text),
    step: said.why && said.why !== 'nothing' ? stepFor(said.why) : null,
    place: said.what ? placeOf(said.what, said) : null,
    lines: linesFor(guidance, said, ending).map(({ text }) => text),
    checks: answers(ending) ? CHECKS.map((check) => checkWords(check, said)) : [],
  };
}

export const stepFor = (reason: Reason): Step => ({
  reason,
  title: say(`answer_why_${reason}`),
  text: say(`next_${reason}`),
  line: replyLine(`line_${reason}`),
});

/** A newsroom is written to by those who speak for the organisation. */
export const placeOf = (what: AnswerTo<'what'>, { voice }: Answers): Place => ({
  what,
  title: say(`answer_what_${what}`),
  text: say(what === 'news' && voice !== 'organisation' ? 'place_news_self' : `place_${what}`),
});

const checkWords = (check: (typeof CHECKS)[number], { voice }: Answers): Check => ({
  name: say(`five_${check}_name`),
  text: say(check === 'transparency' && voice === 'organisation' ? 'five_transparency_organisation' : `five_${check}`),
});

/** Whether something is written at the end, and with time to look it over. */
const answers = (ending: Ending): boolean => ending !== 'let-be' && ending !== 'look-after' && ending !== 'help';
