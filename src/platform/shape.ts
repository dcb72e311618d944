/**
 * Small readers for messages. The watcher carries them into every page, where zod would cost a third of its allowance;
 * storage and policy, which stay in our own process, are read by `zod/mini`.
 */
export type Shape<T> = (value: unknown) => value is T;
export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A short name such as a site's id: never long enough for what somebody writes. */
export const shortName: Shape<string> = (value): value is string => typeof value === 'string' && value.length <= 64;

/** A mark made of numbers alone, as bytes in hexadecimal: nothing that somebody writes. */
export const hex: Shape<string> = (value): value is string =>
  typeof value === 'string' && /^[0-9a-f]{1,32}$/.test(value);

export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Shape<T> =>
  (value): value is T =>
    allowed.some((one) => one === value);

/** A number that is not negative: a count, milliseconds. */
export const amount: Shape<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;

export const listOf =
  <T>(one: Shape<T>, most: number): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every(one);

/** An object with exactly these fields: a message cannot carry what the table does not name. */
export const fields =
  <S extends Record<string, Shape<unknown>>>(shapes: S): Shape<{ [K in keyof S]: ShapeOf<S[K]> }> =>
  (value): value is { [K in keyof S]: ShapeOf<S[K]> } =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(shapes, key)) &&
    Object.entries(shapes).every(([key, shape]) => shape(Reflect.get(value, key)));
