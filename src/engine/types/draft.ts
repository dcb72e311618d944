import type { DetailKind } from './detail-kind';

/** What is being written, and where. Fields are those of the corpus and of the command line (`docs/command-line.md`). */

export const KINDS = ['post', 'reply', 'quote', 'repost', 'comment', 'message', 'article'] as const;
export type Kind = (typeof KINDS)[number];

export const AUDIENCES = ['public', 'followers', 'group', 'direct'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What the author's own profile shows, as readers of the post would see it. */
export type Profile = { role?: string | undefined; employer?: string | undefined; place?: string | undefined };

export type Attachment = { kind: 'image' | 'video' | 'audio' | 'file' | 'link'; alt?: string | undefined };

export type Context = {
  kind: Kind;
  /** The site's id: `x`, `facebook`, … */
  platform?: string | undefined;
  /** The text that is answered, quoted or reposted. */
  inReplyTo?: string | undefined;
  /** Who wrote what is answered, as the page names them. */
  author?: string | undefined;
  /** Absent means unknown, which counts as public. */
  audience?: Audience | undefined;
  profile?: Profile | undefined;
  /** The account that is written from, as the page names it, line by line. The engine hears `official` made of it. */
  account?: string | undefined;
  attachments?: readonly Attachment[] | undefined;
  /** Where each box of a thread begins in `text`, in UTF-16 units. */
  boxes?: readonly number[] | undefined;
  /** Written from an organisation's own account. */
  official?: boolean | undefined;
  /** Kinds of detail that this author's earlier posts on the same subject told, where the person lets us count them. */
  toldBefore?: readonly DetailKind[] | undefined;
  /** The day of writing, `YYYY-MM-DD`: the engine has no clock. */
  today?: string | undefined;
};

export type Draft = { text: string; context: Context };
