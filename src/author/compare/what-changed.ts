import { isList, isObject, type Json, type JsonObject } from '../draft/json';
import { nameIn } from '../form/blank';

/** One thing that is other than in the last version: which room, which of its things, and how. */
export type Change =
  | { room: string; name: string; how: 'added' | 'gone' }
  | { room: string; name: string; how: 'changed'; before: string; after: string };

/** Compares room by room; things in a list are known by their id, or else by what they say. */
export function whatChanged(before: JsonObject, after: JsonObject, language: string): Change[] {
  const rooms = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((room) => !QUIET.includes(room));
  return rooms.flatMap((room) => inRoom(room, before[room], after[room], language));
}

/** What changes with every version says nothing. */
const QUIET = ['form', 'version', 'written'];

function inRoom(room: string, before: Json | undefined, after: Json | undefined, language: string): Change[] {
  if (isList(before) || isList(after))
    return inList(room, isList(before) ? before : [], isList(after) ? after : [], language);
  return differs(before, after) ? [changed(room, '', before, after, language)] : [];
}

function inList(room: string, before: readonly Json[], after: readonly Json[], language: string): Change[] {
  const keyOf = (one: Json) => (isObject(one) && typeof one.id === 'string' ? one.id : JSON.stringify(one));
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const is = new Map(after.map((one) => [keyOf(one), one]));
  const gone = [...was].flatMap(([key, one]) =>
    is.has(key) ? [] : [{ room, name: nameIn(one, language), how: 'gone' as const }],
  );
  const here = [...is].flatMap(([key, one]): Change[] => {
    const old = was.get(key);
    if (old === undefined) return [{ room, name: nameIn(one, language), how: 'added' }];
    return differs(old, one) ? [changed(room, nameIn(one, language), old, one, language)] : [];
  });
  return [...here, ...gone];
}

const differs = (a: Json | undefined, b: Json | undefined) => JSON.stringify(a) !== JSON.stringify(b);

/** The first words that are others, so that one sees what it is about. */
function changed(
  room: string,
  name: string,
  before: Json | undefined,
  after: Json | undefined,
  language: string,
): Change {
  const [was, is] = [textsIn(before, language), textsIn(after, language)];
  return {
    room,
    name,
    how: 'changed',
    before: was.find((text) => !is.includes(text)) ?? '',
    after: is.find((text) => !was.includes(text)) ?? '',
  };
}

function textsIn(value: Json | undefined, language: string): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (isList(value)) return value.flatMap((one) => textsIn(one, language));
  return isObject(value) ? Object.values(value).flatMap((one) => textsIn(one, language)) : [];
}
