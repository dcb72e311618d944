import type { Finding } from '../../engine/types/review';
import { askBackground } from '../../platform/ask';
import { isPhrase } from '../../ui/concerns';
import type { Desk } from '../desk';

/** Phrases that the person hid in every draft. The browser keeps a salted mark of each, never the words. */
export type HiddenPhrases = {
  has(finding: Finding): boolean;
  add(findings: readonly Finding[]): Promise<void>;
};

/** Rounds of PBKDF2: a tenth of a second at most, off the page's own thread, and dear for whoever would guess names. */
const ROUNDS = 100_000;
const MARK_BYTES = 8;

/**
 * @param onKnown a mark was made that nobody had yet: drafts may read otherwise now
 * @returns null where the browser gives a page no means to make marks (a page that is not sent over https)
 */
export function hiddenPhrases(desk: Desk, onKnown: () => void): HiddenPhrases | null {
  if (!globalThis.isSecureContext) return null;
  let salt = desk.hidden?.salt ?? null;
  const marks = new Map<string, string | null>();
  const markOf = async (words: string) => {
    salt = desk.hidden?.salt ?? salt ?? toHex(crypto.getRandomValues(new Uint8Array(16)));
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

async function slowMark(salt: string, words: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(words), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(salt), iterations: ROUNDS };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(how, key, MARK_BYTES * 8)));
}

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
