import type { Card } from '../../pack/pack';
import { cited } from '../built-in/cards';
import type { HardQuestion } from './question';
import { textsOf } from './words';

/** What a body has said, in our words, with its document, version, date and how it is known. */
export type Statement = Card['sources'][number] & { says: string };

/** Throws where a statement has no source: that is a fault of the data, and a test looks at every question. */
export const statementsOf = ({ id, key, said }: Pick<HardQuestion, 'id' | 'key' | 'said'>): Statement[] =>
  textsOf(key, 'said').map((says, i) => {
    const [source] = cited({ rules: [], besides: said.slice(i, i + 1) });
    if (!source) throw new Error(`Statement ${i + 1} of ${id} has no source`);
    return { ...source, says };
  });
