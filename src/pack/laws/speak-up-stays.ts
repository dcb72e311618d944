import { eachText } from '../each-text';
import type { Pack } from '../pack';
import type { Problem } from '../problem';
import { independentBodies, unions } from '../vocabulary/bodies';
import type { Law } from './law';
import { namedIn } from './reach';

/** Names that stand for a way out of the organisation: only we say how they are reached. */
const PROTECT = /^protect\b/iu;
const BODIES = { anywhere: independentBodies, alone: [] };
const UNIONS = { anywhere: unions, alone: [] };
const LINES = { anywhere: ['samaritans', 'shout', 'childline', 'papyrus', 'lifeline', 'nhs 111', '999'], alone: [] };

const isIndependent = (name: string) => PROTECT.test(name) || namedIn(name, BODIES) !== null;
const isUnion = (name: string) => namedIn(name, UNIONS) !== null;

/** Words that lead people away from independent routes, or make them wait for the employer. */
const WHOM = '(?:regulators?|cqc|gmc|nmc|hcpc|unions?|protect|mps?|inspectors?|whistleblowing|rheoleiddiwr|undeb)';
const LEADS_AWAY = new RegExp(
  [
    `\\b(?:do not|don['’]t|never|must not|should not|may not|cannot|avoid)\\b[^.!?\\n]{0,15}\\b(?:contact\\w*|go(?:ing)? to|speak\\w*(?: to)?|talk\\w*(?: to)?|approach\\w*|tell\\w*|writ\\w* to|rais\\w*)\\b[^.!?\\n]{0,40}\\b${WHOM}\\b`,
    `\\bbefore (?:you )?(?:contact|contacting|go|going|speak|speaking|talk|talking|tell|telling)\\b[^.!?\\n]{0,20}\\b${WHOM}\\b`,
    `\\bconcerns? (?:must|may|should|can)(?: only)? be raised (?:only )?(?:internally|inside|in[- ]house|with (?:your|a|the) manager|through us)\\b`,
    `\\bonly raise (?:your )?concerns?\\b`,
    `\\bpeidiwch â (?:chysylltu|siarad|mynd)\\b[^.!?\\n]{0,40}\\b${WHOM}\\b`,
  ].join('|'),
  'iu',
);

/** Most texts speak of neither, and are passed over at once. */
const SPEAKS_OF = new RegExp(`\\b(?:${WHOM}|concerns?)\\b`, 'iu');

/**
 * The speak-up lane and its independent routes are ours: no field reaches them. A contact may add a local way, but not
 * stand in for a regulator or a national line, and no text may lead away from them.
 */
export const speakUpStays: Law = (pack) => [...standIns(pack), ...leadingAway(pack)];

function standIns({ contacts, crisisLines }: Pack): Problem[] {
  const names = (part: unknown, path: string) => eachText(part, path);
  const ofContacts = contacts.flatMap(({ kind, name }, i) =>
    names(name, `contacts.${i}.name`).filter(({ text }) => isIndependent(text) || (kind !== 'union' && isUnion(text))),
  );
  const ofLines = crisisLines.flatMap(({ name }, i) =>
    names(name, `crisisLines.${i}.name`).filter(({ text }) => isIndependent(text) || namedIn(text, LINES) !== null),
  );
  return [...ofContacts, ...ofLines].map(({ path, text }) => ({ path, key: 'stands_in', fill: { name: text } }));
}

const leadingAway = ({ drills: _practice, ...pack }: Pack): Problem[] =>
  eachText(pack)
    .filter(({ text }) => SPEAKS_OF.test(text) && LEADS_AWAY.test(text))
    .map(({ path }) => ({ path, key: 'leads_away' }));
