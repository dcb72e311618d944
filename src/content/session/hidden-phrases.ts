import type { Finding } from '../../engine/types/review';
import { askBackground } from '../../platform/ask';
import { isPhrase } from '../../ui/concerns';
import type { Desk } from '../desk';
import { saltedMarks } from './salted-marks';

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
  const marks = saltedMarks(() => desk.hidden?.salt);
  const wordsOf = ({ topic, quote }: Finding) => `${topic} ${quote.trim().toLowerCase()}`;

  return {
    has(finding) {
      const hidden = desk.hidden?.marks ?? [];
      if (hidden.length === 0 || finding.own !== undefined || !isPhrase({ findings: [finding] })) return false;
      const mark = marks.of(wordsOf(finding), (made) => hidden.includes(made) && onKnown());
      return mark !== null && hidden.includes(mark);
    },
    async add(findings) {
      for (const finding of findings) await askBackground('phrase/hide', await marks.make(wordsOf(finding)));
    },
  };
}
