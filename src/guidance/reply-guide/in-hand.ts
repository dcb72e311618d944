import type { Guidance } from '../../pack/merge';
import type { Contact, Situation } from '../../pack/pack';
import { contactsFor, type Whom } from '../contacts-for';
import type { Ending } from './ending';
import type { Answers } from './questions';
import { situationOf } from './situation';

/** Situations whose lines fit an ending. Where nothing is to be said, or one only listens, none is offered. */
const FITTING: Readonly<Record<Ending, readonly Situation[]>> = {
  help: ['crisis'],
  welcome: ['thanks', 'complaint'],
  'let-be': [],
  listen: [],
  'put-right': ['complaint'],
  correct: ['untrue'],
  route: ['complaint', 'health-question', 'media'],
  'look-after': ['abuse'],
};

/** Built-in lines that agree with what somebody told: to say so of their own care would confirm it. */
const AGREES: readonly string[] = ['what-changes'];

/** Unless somebody said that it could not, a reply may show that a person is a patient. */
export const mayConfirm = ({ confirm }: Answers): boolean => confirm !== 'no';

/** Lines to answer with, the organisation's own first. @param said the answers of one path that ends in `ending` */
export function linesFor({ replyTemplates }: Pick<Guidance, 'replyTemplates'>, said: Answers, ending: Ending) {
  const situation = situationOf(said);
  if (!FITTING[ending].includes(situation)) return [];
  if (situation === 'abuse' && said.voice !== 'organisation') return []; // they speak for whoever keeps the page
  return replyTemplates.filter(
    (line) =>
      line.situation === situation && !(line.from === 'built-in' && AGREES.includes(line.id) && mayConfirm(said)),
  );
}

/** What the organisation itself adds for the situation; the built-in answer to it is the result. */
export const addedBy = ({ answering }: Pick<Guidance, 'answering'>, said: Answers) =>
  answering.filter(({ situation, from }) => from === 'pack' && situation === situationOf(said));

const TURNS_TO: readonly Ending[] = ['route', 'put-right', 'look-after'];
const KINDS: Readonly<Partial<Record<Situation, readonly Contact['kind'][]>>> = {
  complaint: ['pals'],
  media: ['communications'],
  untrue: ['communications'],
  abuse: ['union', 'occupational-health'],
};

/** Who can answer, or stands by whoever is attacked: those that the organisation names, or the general ones. */
export const whomFor = (guidance: Guidance, said: Answers, ending: Ending): readonly Whom[] =>
  TURNS_TO.includes(ending) ? contactsFor(guidance, KINDS[situationOf(said)] ?? []) : [];
