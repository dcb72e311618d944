import type { Step } from '../../../guidance/reply-guide/result';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { CopyLine } from '../copy-line';

/** Pages that a reason's next step needs. */
const PAGES = {
  shared: { hash: '#card/pass-it-on', key: 'link_share' },
  reach: { hash: '#contacts', key: 'link_contacts' },
} as const;

/** For the reason why they write: one step of its own, and a line for it. */
export function NextStep({ reason, title, text, line }: Step) {
  const page = reason === 'shared' || reason === 'reach' ? PAGES[reason] : null;
  return (
    <section>
      <h3>{title}</h3>
      <p>{text}</p>
      <CopyLine words={line} />
      {page && (
        <p>
          <a href={page.hash}>{say(page.key)}</a>
        </p>
      )}
    </section>
  );
}
