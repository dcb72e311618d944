import type { AuthorKey } from '../author-words';

/** The pack in the order in which one writes it. Every room of a pack stands in exactly one part; a test compares. */
export const PARTS = [
  {
    id: 'us',
    title: 'part_us',
    rooms: ['identity', 'writtenBy', 'approvals', 'version', 'written', 'reviewBy', 'expires', 'needs'],
  },
  {
    id: 'together',
    title: 'part_together',
    rooms: ['principles', 'madeWith', 'openQuestions', 'sourcePolicies', 'changes'],
  },
  { id: 'cards', title: 'part_cards', rooms: ['cards'] },
  { id: 'contacts', title: 'part_contacts', rooms: ['contacts', 'crisisLines', 'afterAMistake'] },
  {
    id: 'lines',
    title: 'part_lines',
    rooms: ['accounts', 'hashtags', 'bioLines', 'consentRoutes', 'replyTemplates', 'answering'],
  },
  { id: 'drills', title: 'part_drills', rooms: ['drills'] },
  { id: 'patients', title: 'part_patients', rooms: ['forPatients'] },
  { id: 'words', title: 'part_words', rooms: ['terms', 'periods', 'thresholds'] },
] as const satisfies readonly { id: string; title: AuthorKey; rooms: readonly string[] }[];

export type PartId = (typeof PARTS)[number]['id'];

/** Rooms that nobody writes: they are ours. */
export const OURS = ['form', 'id'] as const;

export const partOfRoom = (room: string): PartId =>
  PARTS.find(({ rooms }) => rooms.some((one) => one === room))?.id ?? 'us';
