import { deeperThan } from '../../guidance/deeper';
import { hardWords as say } from '../../guidance/hard-questions/words';
import { LinkList } from './link-list';

/** Below a card: pages for when its answer is not enough. */
export function Deeper({ card }: { card: string }) {
  const onward = deeperThan(card);
  if (onward.length === 0) return null;
  return (
    <>
      <h2>{say('deeper')}</h2>
      <LinkList links={onward} />
    </>
  );
}
