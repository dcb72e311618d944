import schema from '../../public/managed-schema.json';

type Kind =
  | { kind: 'text' }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'number' }
  | { kind: 'switch' }
  | { kind: 'list' };

/** One value that an organisation may set: its name and title as Chromium is told them, and what may be written there. */
export type Field = { name: string; title: string } & Kind;
export type Value = string | number | true | readonly string[];
export type Values = Readonly<Record<string, Value>>;

type Described = { title: string; type: string; enum?: readonly string[]; items?: { type: string } };

/** Every form of the kit knows these and no others, so that none can fall behind the schema. */
export const FIELDS: readonly Field[] = Object.entries<Described>(schema.properties).map(([name, described]) => ({
  name,
  title: described.title,
  ...kindOf(name, described),
}));

function kindOf(name: string, { type, enum: choices, items }: Described): Kind {
  if (type === 'string') return choices ? { kind: 'choice', choices } : { kind: 'text' };
  if (type === 'integer') return { kind: 'number' };
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'array' && items?.type === 'string') return { kind: 'list' };
  throw new Error(`The kit has no form for ${name}: say in tools/kit how ${type} is written.`);
}
