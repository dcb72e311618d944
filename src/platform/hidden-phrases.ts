import * as z from 'zod/mini';
import { forget, keep, kept } from './stored';

/** Marks of phrases that the person hid in every draft, made with a salt of this browser. Never the words. */
const HiddenPhrases = z.strictObject({
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  marks: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))).check(z.maxLength(1000)),
});
export type HiddenPhrases = z.infer<typeof HiddenPhrases>;

export async function hiddenPhrases(): Promise<HiddenPhrases | null> {
  const read = HiddenPhrases.safeParse(await kept('hiddenPhrases'));
  return read.success ? read.data : null;
}

/** A mark that was made with another salt would never be met again, and is left out. */
export async function hidePhrase(salt: string, mark: string): Promise<void> {
  const before = (await hiddenPhrases()) ?? { salt, marks: [] };
  if (before.salt === salt)
    await keep('hiddenPhrases', { salt, marks: [...new Set([...before.marks, mark])].slice(-1000) });
}

export const showPhrasesAgain = () => forget('hiddenPhrases');
