import type { Finding } from '../../engine/types/review';
import { askBackground } from '../../platform/ask';
import { isPhrase } from '../../ui/concerns';
import type { Desk } from '../desk';
import { freshHex, slowMark } from './slow-mark';

/** Phrases that the person hid in every draft. The browser keeps a salted mark of each, never the words. */
export type HiddenPhrases = {
  has(finding: Finding): boolean;
  add(findings: readonly Finding[]): Promise<void>;
};

/**
 * @param onKnown a mark was made that nobody had yet: drafts may read otherwise now
 * @returns null where the browser gives a page no means to make marks (a page that is not sent over https)
 */
export function hiddenPhrases(desk: Desk, onKnown: () => void): HiddenPhrases | null {
  if (!globalThis.isSecureContext) return null;
  let salt = desk.hidden?.salt ?? null;
  const marks = new Map<string, string | null>();
  const markOf = async (words: string) => {
    salt = desk.hidden?.salt ?? salt ?? freshHex(16);
    const mark = await slowMark(salt, words);
    marks.set(words, mark);
    return mark;
  };
  const wordsOf = ({ topic, quote }: Finding) => `${topic} ${quote.trim().toLowerCase()}`;

  return {
    has(finding) {
      const hidden = desk.hidden?.marks ?? [];
      if (hidden.length === 0 || finding.own !== undefined || !isPhrase({ findings: [finding] })) return false;
      const words = wordsOf(finding);
      const mark = marks.get(words);
      if (mark) return hidden.includes(mark);
      if (mark === undefined) {
        marks.set(words, null);
        void markOf(words).then((made) => hidden.includes(made) && onKnown());
      }
      return false;
    },
    async add(findings) {
      for (const finding of findings) {
        const mark = await markOf(wordsOf(finding));
        if (salt) await askBackground('phrase/hide', { salt, mark });
      }
    },
  };
}
