import { northgate } from '../../pack/northgate';
import { newSigner, signedText as textSignedBy } from '../../pack/signer';

export const [ada, stranger] = await Promise.all([newSigner(), newSigner()]);

/** The tests run on any day, so the pack's own days stand around today. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Northgate's pack as it would be signed today. */
export const packOf = (version: number, more: object = {}) => ({
  ...northgate,
  version,
  written: inDays(-20),
  reviewBy: inDays(300),
  expires: inDays(330),
  ...more,
});

/** One that ran out a month ago. */
export const expired = (version: number) =>
  packOf(version, { written: inDays(-400), reviewBy: inDays(-60), expires: inDays(-30) });

/** A signed file's text, by ada where nobody else is named. */
export const signedText = (pack: object, signer = ada): Promise<string> => textSignedBy(pack, signer);
