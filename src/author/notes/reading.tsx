import { useState } from 'preact/hooks';
import { guidanceWith } from '../../guidance/guidance';
import { textOf } from '../../guidance/spoken';
import { NOBODY_YET } from '../../guidance/you';
import type { Pack } from '../../pack/pack';
import { CardBody } from '../../popup/screens/card-screen';
import { PackAsks } from '../../popup/screens/whose/pack-asks';
import { PackMakers } from '../../popup/screens/whose/pack-makers';
import { handOut } from '../../ui/page/hand-out';
import { authorWords as say } from '../author-words';
import { MOST, writeNotes } from './notes-file';

/** A pack to read, for a patient, a union or anybody: nothing in it can be changed, and beside each card there is room. */
export function Reading({ pack, onClose }: { pack: Pack; onClose: () => void }) {
  const [from, setFrom] = useState('');
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const guidance = guidanceWith(pack);
  const write = (card: string, text: string) => setNotes({ ...notes, [card]: text });
  const written = Object.entries(notes).filter(([, text]) => text.trim() !== '');
  const save = () =>
    handOut(
      `${pack.id}-${pack.version}.notes.json`,
      writeNotes({
        pack: pack.id,
        version: pack.version,
        from: from.trim(),
        notes: written.map(([card, text]) => ({ card: card === '' ? null : card, text: text.trim() })),
      }),
    );
  return (
    <main class="reading">
      <p class="callout">{say('read_lead')}</p>
      <PackMakers pack={pack} />
      <Room id="" label={say('read_whole')} text={notes[''] ?? ''} onWrite={write} />
      {pack.cards.map((card) => (
        <section key={card.id} class="sheet">
          <h2>{textOf(card.title)}</h2>
          <CardBody card={{ ...card, from: 'pack' }} guidance={guidance} you={NOBODY_YET} />
          <Room
            id={card.id}
            label={say('read_card', { card: textOf(card.title) })}
            text={notes[card.id] ?? ''}
            onWrite={write}
          />
        </section>
      ))}
      <PackAsks pack={pack} off={[]} />
      <h2>{say('read_save')}</h2>
      <label for="note-from">{say('read_from')}</label>
      <input
        id="note-from"
        type="text"
        maxLength={MOST.from}
        value={from}
        onInput={({ currentTarget }) => setFrom(currentTarget.value)}
      />
      <p class="hint">{say('read_from_hint')}</p>
      <div class="row">
        <button type="button" class="main" disabled={written.length === 0} onClick={save}>
          {say('button_read_save')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {say('button_read_close')}
        </button>
      </div>
    </main>
  );
}

type RoomOf = { id: string; label: string; text: string; onWrite: (card: string, text: string) => void };

const Room = ({ id, label, text, onWrite }: RoomOf) => (
  <>
    <label for={`note-${id}`}>{label}</label>
    <textarea
      id={`note-${id}`}
      rows={2}
      maxLength={MOST.text}
      value={text}
      onInput={({ currentTarget }) => onWrite(id, currentTarget.value)}
    />
  </>
);
