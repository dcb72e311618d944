import { guidanceWith } from '../../guidance/guidance';
import { openSearch } from '../../guidance/search/search';
import { toFindables } from '../../guidance/search/to-findables';
import type { You } from '../../guidance/you';
import type { Pack } from '../../pack/pack';

/** A search over all guidance there is, readied once it is wanted: the first screen does not wait for it. */
export const findIn = (pack: Pack | null, you: You) => openSearch(toFindables(guidanceWith(pack), you));
