import type { Nation, Profession, StaffRole } from '../engine/types/people';

/** What somebody told of themselves so that the cards fit; null where they did not. It is a setting and stays here. */
export type You = { nation: Nation | null; profession: Profession | null; role: StaffRole | null };

export const NOBODY_YET: You = { nation: null, profession: null, role: null };

type For = { nations: readonly Nation[]; professions: readonly Profession[]; roles: readonly StaffRole[] };

/** Whether a card is somebody's question: whatever it does not narrow, and whatever they did not tell, fits. */
export const isFor = ({ nations, professions, roles }: For, { nation, profession, role }: You): boolean =>
  fits(nations, nation) && fits(professions, profession) && fits(roles, role);

/** What there is where somebody is; all of it while that is not known. */
export const inNation = <T extends Pick<For, 'nations'>>(list: readonly T[], nation: Nation | null): readonly T[] =>
  list.filter(({ nations }) => fits(nations, nation));

const fits = <T>(wanted: readonly T[], told: T | null) => wanted.length === 0 || told === null || wanted.includes(told);
