import type { Profile } from '../engine/types/draft';
import type { Hook, ProfileHooks, Site } from '../platform/site';
import { findAllDeep, isElement } from './deep';

/**
 * The account that a draft goes out from, as the page names it, a line for each line that is shown: where the composer
 * says so that counts, else what the page around it says.
 */
export function readAccount({ account }: Site, root: Element): string | undefined {
  return account && (textOf(findAllDeep(root, account.css)) ?? shownOn(pageOf(root), account));
}

/** What the page shows of the author's own profile. Somebody else's is never taken for it. */
export function readProfile({ profile }: Site, account: string | undefined, root: Element): Profile | undefined {
  const page = pageOf(root);
  if (!profile || !isOwn(profile, account, page)) return undefined;
  const told = Object.entries({ role: profile.role, employer: profile.employer, place: profile.place }).flatMap(
    ([name, hook]) => {
      const text = hook && shownOn(page, hook);
      return text ? [[name, text]] : [];
    },
  );
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

/** The handle in what a page shows of an account. */
export const handleIn = (shown: string | undefined): string | undefined => /@[\w.-]+/.exec(shown ?? '')?.[0];

function isOwn({ mine, plate }: ProfileHooks, account: string | undefined, page: Document): boolean {
  if (mine) return page.querySelector(mine.css) !== null;
  const own = handleIn(account);
  return own !== undefined && plate !== undefined && handleIn(shownOn(page, plate)) === own;
}

/** A frame of a page shows nothing of whose page it is. */
const pageOf = ({ ownerDocument }: Element): Document =>
  ownerDocument.defaultView?.frameElement?.ownerDocument ?? ownerDocument;

/** Shadow roots of the whole page are not searched: that would cost a walk at every look. */
const shownOn = (page: Document, { css }: Hook): string | undefined => textOf([...page.querySelectorAll(css)]);

function textOf(found: readonly Element[]): string | undefined {
  // biome-ignore lint/performance/useDomNodeTextContent: a name and what stands under it are lines of their own
  const text = found.find(isElement)?.innerText;
  return text?.trim().replace(/\s*\n\s*/g, '\n') || undefined;
}
