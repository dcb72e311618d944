import type { Guidance } from '../../pack/merge';
import { type Whom, whomToTell } from '../contacts-for';
import { guidanceWords } from '../guidance-words';
import { hoursWords } from '../hours-words';
import { postedWords as say } from '../posted-words';
import { everyRoute } from '../routes';
import { textOf } from '../spoken';
import { KIND_FACTS, type Kind } from './kinds';
import { noteWords, STEPS, type Step, stepWords } from './steps';

/** All five steps of a kind as plain text, in the language now spoken: to keep, to print, to read to somebody. */
export const asText = (kind: Kind, guidance: Guidance): string =>
  [
    `${say('steps')}: ${say(`kind_${kind}`)}`,
    ...STEPS.map((step, at) => [`${at + 1}. ${say(`step_${step}`)}`, ...linesOf(kind, step, guidance)].join('\n')),
  ].join('\n\n');

function linesOf(kind: Kind, step: Step, guidance: Guidance): readonly string[] {
  const { points, lines } = stepWords(kind, step);
  return [
    ...points.map((point) => `- ${textOf(point)}`),
    ...lines.map((line) => `“${textOf(line)}”`),
    ...(step === 'ring' ? whomAsText(kind, guidance) : []),
    ...(step === 'write' ? [noteAsText()] : []),
  ];
}

/** The list with blanks, one to a line. */
export const noteAsText = (): string => noteWords().map(textOf).join('\n');

const whomAsText = (kind: Kind, guidance: Guidance): readonly string[] => [
  ...everyRoute
    .filter(({ id }) => id === 'protect' && KIND_FACTS[kind].protect)
    .map(({ phone }) => `- ${guidanceWords('route_protect_name')}, ${phone?.number}`),
  ...whomToTell(guidance, KIND_FACTS[kind].ring).map((whom) => `- ${reach(whom)}`),
];

const reach = ({ name, phone, mail, hours, withinHours }: Whom): string =>
  [textOf(name), phone, mail, hours && textOf(hours), withinHours && hoursWords(withinHours)]
    .filter(Boolean)
    .join(', ');
