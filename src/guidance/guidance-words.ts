import welsh from '../../public/_locales/cy/guidance.json';
import english from '../../public/_locales/en_GB/guidance.json';
import { catalogue } from '../platform/words';
import type { Regulator } from './rules/rule';

/** Words of cards, routes, lines and contacts, by key. */
export const guidanceWords = catalogue(english, welsh);
export type GuidanceKey = keyof typeof english;

/** Who wrote a source, by the name that staff use. */
export const sourceBy = (regulator: Regulator): string => guidanceWords(`source_by_${keyOf(regulator)}`);
const keyOf = <R extends string>(regulator: R) => regulator.replaceAll('-', '_') as Underscored<R>; // what replaceAll does
type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
