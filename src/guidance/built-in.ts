import welsh from '../../public/_locales/cy/guidance.json';
import english from '../../public/_locales/en_GB/guidance.json';
import type { BuiltIn } from '../pack/merge';
import type { Contact, CrisisLine } from '../pack/pack';
import { both } from './both';
import { afterAMistake } from './built-in/after-a-mistake';
import { builtInCards } from './built-in/cards';
import { drills } from './built-in/drills';
import { forPatients } from './built-in/for-patients';
import { answering, replyTemplates } from './built-in/replies';
import { bioLines, consentRoutes, principles } from './built-in/writing';
import { contacts } from './contacts';
import { crisisLines } from './crisis-lines';

const words = both(english, welsh);

/** When the numbers and pages of the built-in guidance were last looked at, as stored copies. */
const CHECKED = '2026-11-25';

/** The built-in guidance in the form of a pack, both languages, so that pages need not know which of the two they show. */
export const builtIn = (): BuiltIn => ({
  principles,
  cards: builtInCards(),
  contacts: contacts.map(toContact),
  bioLines,
  consentRoutes,
  replyTemplates,
  answering,
  crisisLines: crisisLines.map(toLine),
  afterAMistake,
  drills,
  forPatients,
});

/** Kinds of a pack by the built-in name, where they differ. */
const KINDS = {
  information_governance: 'information-governance',
  safeguarding: 'safeguarding',
  union: 'union',
  guardian: 'guardian',
  occupational_health: 'occupational-health',
  communications: 'communications',
  pals: 'pals',
  it_security: 'it-security',
} as const satisfies Record<(typeof contacts)[number]['id'], Contact['kind']>;

const toContact = ({ id }: (typeof contacts)[number]): Contact => ({
  id: KINDS[id],
  kind: KINDS[id],
  name: words(`contact_${id}_name`),
  for: words(`contact_${id}_for`),
  checked: CHECKED,
});

const toLine = ({ id, nations, phone }: (typeof crisisLines)[number]): CrisisLine => ({
  id: id.replaceAll('_', '-'),
  nations: [...nations],
  name: words(`crisis_${id}_name`),
  for: words(`crisis_${id}_for`),
  ...(phone && { phone: phone.number }),
  checked: CHECKED,
});
