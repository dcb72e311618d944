/** A pack while it is written: anything may still be missing or wrong in it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };
/** Keys and indexes from the top of the pack. */
export type Path = readonly (string | number)[];

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export function at(json: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((part, key) => {
    if (typeof key === 'number') return isList(part) ? part[key] : undefined;
    return isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined;
  }, json);
}

/** The same with one part replaced; `undefined` takes it out. Nothing that stands elsewhere is copied. */
export function withAt(json: Json | undefined, [key, ...rest]: Path, value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  if (typeof key === 'number') {
    const list = isList(json) ? json : [];
    if (rest.length === 0 && value === undefined) return list.filter((_, i) => i !== key);
    const put = withAt(list[key], rest, value);
    return key < list.length ? list.map((one, i) => (i === key ? put : one)) : [...list, put];
  }
  const { [key]: before, ...others } = isObject(json) ? json : {};
  if (rest.length === 0 && value === undefined) return others;
  const put = withAt(before, rest, value);
  return isObject(json) && key in json
    ? Object.fromEntries(Object.entries(json).map(([name, one]) => [name, name === key ? put : one]))
    : { ...others, [key]: put };
}

export const moved = (list: readonly Json[], from: number, to: number): Json[] => {
  const left = list.filter((_, i) => i !== from);
  const one = list[from];
  return one === undefined ? [...list] : [...left.slice(0, to), one, ...left.slice(to)];
};
