import type { Pack } from './pack';
import type { Words } from './shapes/text';

/** Rooms of a pack that are shown to people, and that are also built in. */
type Room =
  | 'cards'
  | 'contacts'
  | 'bioLines'
  | 'consentRoutes'
  | 'replyTemplates'
  | 'answering'
  | 'crisisLines'
  | 'afterAMistake'
  | 'drills'
  | 'forPatients';

/** What is built in, in the form of a pack: the same pages show both. */
export type BuiltIn = Pick<Pack, Room | 'principles'>;

/** Where something shown comes from: the person sees it beside each card and contact. */
export type From = 'built-in' | 'pack';
export type Shown<T> = T & { from: From };

export type Guidance = { [R in Room]: readonly Shown<Pack[R][number]>[] } & { principles: readonly Words[] };

/**
 * A pack adds; it takes nothing away. What it holds comes first, but for crisis lines and what patients are told of their
 * rights. Its principles, if it has any, stand in place of the built-in ones: they are the organisation's own voice. Routes
 * to raise a concern are not in here: they are built in and stay so.
 */
export function withPack(builtIn: BuiltIn, pack: BuiltIn | null): Guidance {
  return {
    principles: pack && pack.principles.length > 0 ? pack.principles : builtIn.principles,
    cards: theirsFirst(besides(builtIn.cards, pack?.cards), builtIn.cards),
    contacts: theirsFirst(pack?.contacts, builtIn.contacts),
    bioLines: theirsFirst(pack?.bioLines, builtIn.bioLines),
    consentRoutes: theirsFirst(pack?.consentRoutes, builtIn.consentRoutes),
    replyTemplates: theirsFirst(pack?.replyTemplates, builtIn.replyTemplates),
    answering: theirsFirst(pack?.answering, builtIn.answering),
    afterAMistake: theirsFirst(pack?.afterAMistake, builtIn.afterAMistake),
    drills: theirsFirst(pack?.drills, builtIn.drills),
    crisisLines: oursFirst(pack?.crisisLines, builtIn.crisisLines),
    forPatients: oursFirst(pack?.forPatients, builtIn.forPatients),
  };
}

/** A card of theirs that bears the id of a built-in one gets another, which no pack can write: links to ours lead to ours. */
const besides = (ours: Pack['cards'], theirs: Pack['cards'] = []): Pack['cards'] =>
  theirs.map((card) => (ours.some(({ id }) => id === card.id) ? { ...card, id: `${card.id}.own` } : card));

const mark = <T>(list: readonly T[], from: From): Shown<T>[] => list.map((one) => ({ ...one, from }));
const theirsFirst = <T>(theirs: readonly T[] | undefined, ours: readonly T[]): Shown<T>[] => [
  ...mark(theirs ?? [], 'pack'),
  ...mark(ours, 'built-in'),
];
const oursFirst = <T>(theirs: readonly T[] | undefined, ours: readonly T[]): Shown<T>[] => [
  ...mark(ours, 'built-in'),
  ...mark(theirs ?? [], 'pack'),
];
