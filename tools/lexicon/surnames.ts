import type { everydayWords } from './everyday';
import { OWN_SURNAMES } from './own-surnames';
import { isPlain, plain, type Sources } from './sources';

/** British surnames. Value 1 where the name is an everyday word too. */
export function surnames(data: Sources, everyday: ReturnType<typeof everydayWords>): Map<string, number> {
  const names = [
    ...data.lines('lists/surnames-uk.txt'),
    ...data.rows('figures/surname-frequency.csv').map((row) => row.surname ?? ''),
    ...OWN_SURNAMES,
  ];
  return new Map(
    names
      .map(plain)
      .filter((name) => isPlain(name) && name.length > 1)
      .map((name) => {
        const { small, large } = everyday.get(name) ?? { small: 0, large: 0 };
        return [name, small >= 3 && small > large ? 1 : 0];
      }),
  );
}
