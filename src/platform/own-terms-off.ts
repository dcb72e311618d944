import * as z from 'zod/mini';
import { keep, kept } from './stored';

/** Ids of own terms of a pack that the person does not want shown any more. Ids are the pack's; nothing of a draft is in them. */
const OwnTermsOff = z.strictObject({ pack: z.string(), terms: z.array(z.string()) });

/** @param pack the pack's id: another pack's terms have nothing to do with these */
export async function ownTermsOff(pack: string): Promise<readonly string[]> {
  const read = OwnTermsOff.safeParse(await kept('ownTermsOff'));
  return read.success && read.data.pack === pack ? read.data.terms : [];
}

export const keepOwnTermsOff = (pack: string, terms: readonly string[]) =>
  keep('ownTermsOff', { pack, terms: [...new Set(terms)].sort() });
