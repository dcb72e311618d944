import type { Card, Contact, CrisisLine, Pack } from './pack';

/** What is built in, in the form of a pack: the same pages show both. */
export type BuiltIn = {
  cards: readonly Card[];
  contacts: readonly Contact[];
  crisisLines: readonly CrisisLine[];
};

/** Where something shown comes from: the person sees it beside each card and contact. */
export type From = 'built-in' | 'pack';
type Shown<T> = T & { from: From };

export type Guidance = {
  cards: readonly Shown<Card>[];
  contacts: readonly Shown<Contact>[];
  crisisLines: readonly Shown<CrisisLine>[];
};

/**
 * A pack adds; it takes nothing away. Its cards come first, its contacts stand before the general ones of their kind, and
 * its crisis lines after the national ones. Routes to raise a concern are not in here: they are built in and stay so.
 */
export function withPack(builtIn: BuiltIn, pack: Pick<Pack, 'cards' | 'contacts' | 'crisisLines'> | null): Guidance {
  const ours = <T>(list: readonly T[]) => list.map((one): Shown<T> => ({ ...one, from: 'built-in' }));
  const theirs = <T>(list: readonly T[]) => list.map((one): Shown<T> => ({ ...one, from: 'pack' }));
  return {
    cards: [...theirs(pack?.cards ?? []), ...ours(builtIn.cards)],
    contacts: [...theirs(pack?.contacts ?? []), ...ours(builtIn.contacts)],
    crisisLines: [...ours(builtIn.crisisLines), ...theirs(pack?.crisisLines ?? [])],
  };
}
