import { authorWords as say } from '../author-words';
import type { Work } from '../draft/use-draft';
import { languagesOf } from '../form/blank';
import { labelOf } from '../form/labels';
import { type Change, whatChanged } from './what-changed';

/** What is other than in the signed version that this comes from, in words. */
export function ComparePart({ work: { base, draft } }: { work: Work }) {
  if (!base)
    return (
      <>
        <h2>{say('compare_title')}</h2>
        <p>{say('compare_no_base')}</p>
      </>
    );
  const changes = whatChanged(base, draft, languagesOf(draft)[0]);
  const rooms = [...new Set(changes.map(({ room }) => room))];
  return (
    <>
      <h2>{say('compare_title')}</h2>
      <p>{changes.length > 0 ? say('compare_lead', { version: String(base.version) }) : say('compare_same')}</p>
      {rooms.map((room) => (
        <section key={room}>
          <h3>{labelOf(room) ?? room}</h3>
          <ul>
            {changes
              .filter((change) => change.room === room)
              .map((change, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two changes may read the same
                <li key={i}>
                  <Said change={change} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const Said = ({ change }: { change: Change }) => (
  <>
    {say(`compare_${change.how}`, { name: change.name })}
    {change.how === 'changed' && (
      <div class="change">
        {change.before && <del>{change.before}</del>} {change.after && <ins>{change.after}</ins>}
      </div>
    )}
  </>
);
