import type { Draft } from '../../engine/types/draft';
import type { Review } from '../../engine/types/review';
import type { KeysTo } from '../../ui/ask';
import type { Help } from '../../ui/help';
import type { Host } from '../../ui/host';
import type { Dismissed } from './dismissed';
import type { HiddenPhrases } from './hidden-phrases';
import type { PictureNote } from './picture-note';

/** What the session of a frame hands to each composer in it. */
export type Parts = {
  host: Host;
  look(draft: Draft): Review;
  /** Looks at a rewording: the same, without asking anybody else. */
  lookAtWords(draft: Draft): Review;
  /** When looking costs nothing that can be felt. */
  ready: Promise<void>;
  dismissed: Dismissed;
  hidden: HiddenPhrases | null;
  /** Whether the person wants words marked on the page. */
  wantsMarks(): boolean;
  picture: PictureNote;
  keysTo: KeysTo;
  /** Keeps a copy to come back to, and says whether it could. */
  keepForLater(draft: Draft): Promise<boolean>;
  help(): Help;
  /** Words that would have been held left their box unseen. */
  onUnseen(): void;
  /** The person never wants this own term of their organisation's pointed out again. */
  never(term: string): void;
};
