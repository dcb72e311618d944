import type { Policy } from '../engine/types/policy';
import { dayAfter } from './days';
import { plainText } from './markdown/plain';
import type { Contact, Pack } from './pack';
import type { Words } from './shapes/text';
import { toPolicy } from './to-policy';

/** What the script in a page hears of a pack: how drafts are judged, what is said of its own terms, and whom to ask. */
export type PackForPages = {
  policy: Policy;
  organisation: Words;
  /** What the organisation asks by each of its terms, by the term's id, in plain words. */
  advice: Readonly<Record<string, Words>>;
  contacts: readonly PageContact[];
  /** Accounts that speak for the organisation. */
  accounts: readonly PageAccount[];
};
export type PageContact = Pick<Contact, 'kind' | 'name' | 'for'> & { reach: string | null; hours: Words | null };
export type PageAccount = { platform: string; handle: string };

/** Whom a page names when somebody wants advice; all others are in the popup. */
const FOR_ADVICE: readonly Contact['kind'][] = ['union', 'information-governance', 'guardian'];

/**
 * @param today `YYYY-MM-DD`; terms of a period stand only in it
 * @param off ids of terms that the person does not want pointed out
 */
export function toPages(pack: Pack, today: string, off: readonly string[]): PackForPages {
  const { terms, thresholds } = toPolicy(pack, today);
  const shown = terms.filter(({ id }) => !off.includes(id));
  const ids = new Set(shown.map(({ id }) => id));
  return {
    policy: { terms: shown, thresholds },
    organisation: pack.identity.organisation,
    advice: Object.fromEntries(
      pack.terms.filter(({ id }) => ids.has(id)).map(({ id, advice }) => [id, inPlainWords(advice)]),
    ),
    contacts: pack.contacts
      .filter(({ kind }) => FOR_ADVICE.includes(kind))
      .map(({ kind, name, for: why, phone, mail, hours }) => ({
        kind,
        name,
        for: why,
        reach: phone ?? mail ?? null,
        hours: hours ?? null,
      })),
    accounts: pack.accounts.map(({ platform, handle }) => ({ platform, handle })),
  };
}

const inPlainWords = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([language, text]) => [language, plainText(text)]));

/**
 * The next day, `YYYY-MM-DD`, on which other terms stand than today: a period begins, or the day after its last. Null when
 * none does.
 */
export function nextChange({ periods }: Pick<Pack, 'periods'>, today: string): string | null {
  const days = periods.flatMap(({ from, until }) => [from, dayAfter(until)]).filter((day) => day > today);
  return days.sort()[0] ?? null;
}
