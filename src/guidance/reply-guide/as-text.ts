import { replyWords as say } from '../reply-guide-words';
import { textOf } from '../spoken';
import type { Told } from './result';

/** All of a result as plain text, to take along: what to do, words to use, and the five checks. */
export function asText({ title, lead, points, added, step, place, lines, checks }: Told): string {
  const written = [...(step ? [step.line] : []), ...lines].map(textOf);
  return [
    `${title}\n${lead}`,
    bullets(points),
    step && `${step.title}: ${step.text}`,
    place && `${place.title}: ${place.text}`,
    ...added.map(textOf),
    written.length > 0 && `${say('lines_heading')}\n\n${written.join('\n\n')}`,
    checks.length > 0 && `${say('five_heading')}\n${bullets(checks.map(({ name, text }) => `${name}: ${text}`))}`,
  ]
    .filter((part) => part !== null && part !== false)
    .join('\n\n');
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
