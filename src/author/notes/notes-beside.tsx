import { authorWords as say } from '../author-words';
import { at } from '../draft/json';
import type { Work } from '../draft/use-draft';

/** What readers wrote about the card that is being written, where its author sees it. */
export function NotesBeside({ work: { draft, notes }, card }: { work: Work; card: number }) {
  const id = at(draft, ['cards', card, 'id']);
  const here = notes.flatMap(({ from, notes: all }) =>
    all.filter((note) => note.card === id).map(({ text }) => ({ from, text })),
  );
  if (here.length === 0) return null;
  return (
    <>
      <h2>{say('notes_beside')}</h2>
      {here.map(({ from, text }) => (
        <div class="example" key={`${from} ${text}`}>
          <p>{text}</p>
          <p class="hint">{from || say('notes_nobody')}</p>
        </div>
      ))}
    </>
  );
}
