import type { everydayWords } from './everyday';
import { isPlain, plain, type Sources } from './sources';

/** What word endings tell already (`condition-endings.ts`) need not be listed. */
const BY_ENDING = /(?:itis|osis|oma|aemia|emia|pathy|algia|plegia|uria|penia|rrhoea|rrhea)s?$/;
/** Words of the ontology's own making, or of subtypes that nobody writes in a post. */
const BOOKISH =
  /\b(?:obsolete|type|familial|autosomal|juvenile|malignant|benign|neoplasm|deficiency|linked|recessive|dominant|stage|grade|cell|cells|adult|childhood|congenital|primary|secondary|acute|chronic|susceptibility|related|induced|associated|with|without|of|due|nos|in|by|to|the|disease|syndrome|disorder|tumou?r|carcinoma)\b/;

/** Single words and short names of diseases that people may write; those that are everyday words are left out. */
export function conditions(data: Sources, everyday: ReturnType<typeof everydayWords>): Map<string, number> {
  const list = new Map<string, number>();
  for (const line of data.lines('lists/diseases-do.tsv').slice(1)) {
    const name = plain(line.split('\t')[1] ?? '');
    const eponym = /^[a-z-]+'?s? (?:disease|syndrome)$/.test(name);
    if (!isPlain(name) || name.length < 5 || name.length > 30 || (!eponym && name.includes(' ') && BOOKISH.test(name)))
      continue;
    if (name.split(' ').length > 2 || BY_ENDING.test(name)) continue;
    const { small, large } = everyday.get(name) ?? { small: 0, large: 0 };
    if (small + large < 6) list.set(name, 0);
  }
  return list;
}
