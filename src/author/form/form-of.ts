import type * as z from 'zod/mini';
import { LIMITS } from '../../pack/limits';

type Kind =
  | { kind: 'fields'; fields: readonly (readonly [string, Form])[] }
  | { kind: 'list'; of: Form; most: number }
  /** A text in each language of the pack. */
  | { kind: 'words'; long: boolean }
  | { kind: 'text' | 'day' | 'number' }
  | { kind: 'logo' }
  | { kind: 'choice' | 'choices'; of: readonly string[] }
  /** For each of these one of those, or nothing. */
  | { kind: 'levels'; of: readonly string[]; levels: readonly string[] }
  /** The id of something elsewhere in the pack. */
  | { kind: 'points-at'; room: 'contacts' | 'periods' }
  /** Ours alone: the number of the form, and ids, which are made and never shown. */
  | { kind: 'ours' };

/** How a part of a pack is asked for. It is read off the pack's own shape, so nothing can be missing on the page. */
export type Form = Kind & { optional: boolean };

const POINTS_AT: Readonly<Record<string, 'contacts' | 'periods'>> = {
  'afterAMistake.tell': 'contacts',
  'terms.period': 'periods',
};

/** @param path keys alone, without the indexes of lists: `cards.why` */
export function formOf(schema: z.core.$ZodType, path = ''): Form {
  return { optional: false, ...kindOf(schema as z.core.$ZodTypes, path) }; // zod's own union of all that it can make
}

function kindOf(schema: z.core.$ZodTypes, path: string): Kind & { optional?: boolean } {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
      return { ...formOf(def.innerType, path), optional: true };
    case 'default':
      return { ...formOf(def.innerType, path), optional: true };
    case 'readonly':
      return formOf(def.innerType, path);
    case 'object':
      return ofObject(def.shape, path);
    case 'array': {
      const of = formOf(def.element, path);
      if (of.kind === 'choice') return { kind: 'choices', of: of.of };
      return { kind: 'list', of, most: Number(schema._zod.bag.maximum ?? Number.POSITIVE_INFINITY) };
    }
    case 'enum':
      return { kind: 'choice', of: Object.values(def.entries).map(String) };
    case 'record':
      return { kind: 'levels', of: choicesOf(formOf(def.keyType)), levels: choicesOf(formOf(def.valueType)) };
    case 'number':
      return { kind: 'number' };
    case 'literal':
      return { kind: 'ours' };
    case 'string':
      return ofString(schema, path);
    default:
      throw new Error(`The authoring page cannot ask for ${path}: say how a ${def.type} is written.`);
  }
}

function ofObject(shape: Readonly<Record<string, z.core.$ZodType>>, path: string): Kind {
  const english = shape['en-GB'];
  if (english) return { kind: 'words', long: longestOf(english) > LIMITS.line };
  if ('base64' in shape) return { kind: 'logo' };
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  return { kind: 'fields', fields: Object.entries(shape).map(([key, one]) => [key, formOf(one, below(key))] as const) };
}

function ofString(schema: z.core.$ZodTypes, path: string): Kind {
  const room = POINTS_AT[path];
  if (room) return { kind: 'points-at', room };
  if (/(?:^|\.)id$/.test(path)) return { kind: 'ours' };
  const { def } = schema._zod;
  return { kind: 'format' in def && def.format === 'date' ? 'day' : 'text' };
}

const choicesOf = (form: Form): readonly string[] => (form.kind === 'choice' ? form.of : []);

function longestOf(schema: z.core.$ZodType): number {
  const { def, bag } = (schema as z.core.$ZodTypes)._zod; // as above
  return def.type === 'optional' ? longestOf(def.innerType) : Number(bag.maximum ?? 0);
}
