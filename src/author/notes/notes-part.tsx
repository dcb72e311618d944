import { useState } from 'preact/hooks';
import { authorWords as say } from '../author-words';
import { at, isList } from '../draft/json';
import type { Work } from '../draft/use-draft';
import { useDesk } from '../fields/desk';
import { nameIn } from '../form/blank';
import { NOTES_BYTES, type NotesFile, readNotes } from './notes-file';

type Note = { from: string; card: string | null; text: string };

/** Notes of those who read it, gathered by card; the change log answers them. They are kept with the pack as it is written. */
export function NotesPart({ work }: { work: Work }) {
  const { languages, today } = useDesk();
  const [wrong, setWrong] = useState(false);
  const take = async (files: FileList | null) => {
    const read = await Promise.all(
      [...(files ?? [])].map(async (file) => (file.size > NOTES_BYTES ? null : readNotes(await file.text()))),
    );
    const good = read.filter((one): one is NotesFile => one !== null);
    setWrong(good.length < read.length);
    work.keepNotes([...work.notes, ...good]);
  };
  const list = at(work.draft, ['cards']);
  const cards = isList(list) ? list : [];
  const all: Note[] = work.notes.flatMap(({ from, notes }) => notes.map((note) => ({ from, ...note })));
  const places = [
    ...cards.map((card) => ({ id: at(card, ['id']) ?? '', name: nameIn(card, languages[0]) })),
    { id: null, name: say('notes_whole') },
  ];
  const known = new Set(places.map(({ id }) => id));
  const changes = at(work.draft, ['changes']);
  const answer = ({ text }: Note) => {
    const entry = {
      version: work.draft.version ?? 1,
      on: today,
      what: { [languages[0]]: say('notes_answer', { note: text }) },
    };
    work.set(['changes'], [entry, ...(isList(changes) ? changes : [])]);
    location.hash = 'together';
  };
  return (
    <>
      <h2>{say('notes_title')}</h2>
      <p>{say('notes_lead')}</p>
      <label for="notes-file">{say('notes_open')}</label>
      <input
        id="notes-file"
        type="file"
        multiple
        accept=".json,application/json"
        onChange={({ currentTarget }) => void take(currentTarget.files)}
      />
      <p class="wrong" role="alert">
        {wrong && say('notes_wrong')}
      </p>
      {places.map(({ id, name }) => {
        const here = all.filter(({ card }) => card === id || (id === null && !known.has(card)));
        return (
          here.length > 0 && (
            <section key={String(id)}>
              <h3>{name}</h3>
              {here.map((note) => (
                <div class="example" key={`${note.from} ${note.text}`}>
                  <p>{note.text}</p>
                  <p class="hint">{note.from || say('notes_nobody')}</p>
                  <button type="button" onClick={() => answer(note)}>
                    {say('button_notes_answer')}
                  </button>
                </div>
              ))}
            </section>
          )
        );
      })}
      {all.length > 0 && (
        <p>
          <button type="button" class="quiet" onClick={() => work.keepNotes([])}>
            {say('button_notes_away')}
          </button>
        </p>
      )}
    </>
  );
}
