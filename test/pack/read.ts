import type { Pack } from '../../src/pack/pack';
import type { Problem, Read } from '../../src/pack/problem';
import { readPack } from '../../src/pack/read-pack';
import { northgate } from './northgate';

export const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

export const read = (written: unknown): Read<Pack> => readPack(bytesOf(written));

/** Northgate's pack with a part put in or replaced, by path; `undefined` takes it out. */
export function northgateWith(path: string, value: unknown): unknown {
  const pack: unknown = structuredClone(northgate);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce<unknown>((part, key) => Reflect.get(Object(part), key), pack);
  Reflect.set(Object(at), last, value);
  return pack;
}

export const problemsOf = (written: unknown): readonly Problem[] => {
  const answer = read(written);
  return answer.ok ? [] : answer.problems;
};

/** What is wrong, as `path: key`. */
export const saidOf = (written: unknown): string[] => problemsOf(written).map(({ path, key }) => `${path}: ${key}`);
