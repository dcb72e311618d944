import type { Problem } from '../problem';
import type { Law } from './law';

/** An id is one thing, and what a pack refers to is in it. */
export const idsHoldTogether: Law = (pack) => {
  const rooms = Object.entries(pack).flatMap(([room, list]: [string, unknown]) =>
    hasIds(list) ? [{ room, ids: list.map(({ id }) => id) }] : [],
  );
  const twice = rooms.flatMap(({ room, ids }) =>
    ids.flatMap((id, i): Problem[] =>
      ids.indexOf(id) === i ? [] : [{ path: `${room}.${i}.id`, key: 'id_twice', fill: { id } }],
    ),
  );
  const periods = new Set(pack.periods.map(({ id }) => id));
  const contacts = new Set(pack.contacts.map(({ id }) => id));
  const lost = [
    ...pack.terms.map(({ period }, i) => ({ path: `terms.${i}.period`, id: period, there: periods })),
    ...pack.afterAMistake.map(({ tell }, i) => ({ path: `afterAMistake.${i}.tell`, id: tell, there: contacts })),
  ].flatMap(({ path, id, there }): Problem[] =>
    id === undefined || there.has(id) ? [] : [{ path, key: 'id_unknown', fill: { id } }],
  );
  return [...twice, ...lost];
};

const hasIds = (value: unknown): value is readonly { id: string }[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && 'id' in one);
