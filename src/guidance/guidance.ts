import type { BuiltIn } from '../pack/merge';
import { type Guidance, withPack } from '../pack/merge';
import { builtIn } from './built-in';

/** Everything that is shown: what is built in, with the organisation's pack where there is one. */
export const guidanceWith = (pack: BuiltIn | null): Guidance => withPack(builtIn(), pack);
