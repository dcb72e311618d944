import type { Attachment, Context, Kind } from '../engine/types/draft';
import type { ComposerHooks, KindHooks, PostHooks, Site } from '../platform/site';
import { readAccount, readProfile } from './author';
import { isControl } from './control';
import { chainOf, closestDeep, findAllDeep } from './deep';
import { readBoxes } from './read';

/** What the page shows around a draft. `starts` says where each box begins; of a single box nothing is said. */
export function readContext(
  site: Site,
  hooks: ComposerHooks,
  root: Element,
  box: Element | undefined,
  starts: readonly number[],
  meant: Said | null,
): Context {
  const found = kindNow(hooks, root, box, meant);
  const answered = found?.answers === 'meant' ? meant : found?.answers ? readAnswered(found.answers, root, box) : null;
  const audience = readAudience(hooks, root) ?? (hooks.isPrivate && 'direct');
  const attachments = readAttachments(hooks, root);
  const account = readAccount(site, root);
  const profile = readProfile(site, account, root);
  const kind: Kind = found?.kind ?? hooks.otherwise;
  return {
    kind,
    platform: site.id,
    ...(answered && { inReplyTo: answered.text, author: answered.author }),
    ...(audience && { audience }),
    ...(attachments.length > 0 && { attachments }),
    ...(account && { account }),
    ...(profile && { profile }),
    ...(starts.length > 1 && { boxes: starts }),
  };
}

const kindNow = ({ kinds }: ComposerHooks, root: Element, box: Element | undefined, meant: Said | null) =>
  kinds.find((kind) => (meant || kind.answers !== 'meant') && holds(kind, root, box));

/** A closed chat by its nature, or a box that is set to reach one person or a few just now. */
export function isPrivateNow(hooks: ComposerHooks, root: Element, box: Element | undefined): boolean {
  if (hooks.isPrivate) return true;
  return kindNow(hooks, root, box, null)?.kind === 'message' || readAudience(hooks, root) === 'direct';
}

const holds = ({ at, when, side }: Omit<KindHooks, 'kind'>, root: Element, box: Element | undefined): boolean =>
  (at?.test(root.ownerDocument.location.pathname) ?? true) &&
  (!when ||
    findAllDeep(root, when.css).some(
      (found) => isControl(found, when) && (!side || isBefore(found, box) === (side === 'before')),
    ));

const readAudience = ({ audiences = [] }: ComposerHooks, root: Element) =>
  audiences.find((one) => holds(one, root, undefined))?.audience;

const isBefore = (post: Element, box: Element | undefined): boolean =>
  box !== undefined && (post.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Answers stand under what they answer, quotes above it: the last post before the box, or else the first after it. A
 * comment may stand inside what it comments on.
 */
function readAnswered(hooks: PostHooks, root: Element, box: Element | undefined): Said | null {
  const around = hooks.around ? closestDeep(root, hooks.around.css) : root;
  const posts = around ? findAllDeep(around, hooks.post.css) : [];
  const enclosing = () => chainOf(root).find((one) => one.matches(hooks.post.css));
  const post = posts.findLast((one) => isBefore(one, box)) ?? posts[0] ?? enclosing();
  return post ? readSaid(post, hooks) : null;
}

export type Said = { text: string; author: string | undefined };

/** A post on the page as its readers see it. */
export function readSaid(post: Element, hooks: PostHooks): Said {
  const texts = [post, ...findAllDeep(post, hooks.text.css)].filter((part) => part.matches(hooks.text.css));
  const author = hooks.author && findAllDeep(post, hooks.author.css)[0]?.textContent?.trim();
  return { text: readBoxes(texts.slice(0, 1) as HTMLElement[]).text, author: author || undefined };
}

const readAttachments = (hooks: ComposerHooks, root: Element): Attachment[] =>
  (hooks.attachments ?? []).flatMap(({ kind, each }) =>
    findAllDeep(root, each.css).map((element) => {
      const alt = element.getAttribute('alt')?.trim();
      return alt ? { kind, alt } : { kind };
    }),
  );
