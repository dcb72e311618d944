import { expect, test } from 'vitest';
import { whatChanged } from '../../src/author/compare/what-changed';
import { openFile, toBytes } from '../../src/author/draft/file';
import { begin, change, redo, undo } from '../../src/author/draft/history';
import { at, type Json, type JsonObject, moved, withAt } from '../../src/author/draft/json';
import { readSaved } from '../../src/author/draft/saved';
import { readNotes, writeNotes } from '../../src/author/notes/notes-file';
import { northgate } from '../pack/northgate';
import { bytesOf } from '../pack/read';
import { newSigner, signedFile } from '../pack/signer';

const whole: JsonObject = JSON.parse(JSON.stringify(northgate));

test('a change touches its own place and leaves the rest, in its order', () => {
  const written = withAt(whole, ['cards', 0, 'why', 'en-GB'], 'Because.');
  expect(at(written, ['cards', 0, 'why', 'en-GB'])).toBe('Because.');
  expect(at(written, ['terms'])).toBe(at(whole, ['terms']));
  expect(Object.keys(Object(written))).toEqual(Object.keys(whole));
  expect(withAt(written, ['cards', 0, 'why', 'en-GB'], at(whole, ['cards', 0, 'why', 'en-GB']))).toEqual(whole);
});

test('what is emptied goes, what is added comes at the end, and things can go up', () => {
  expect(withAt({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
  expect(withAt({ list: [1, 2] }, ['list', 0], undefined)).toEqual({ list: [2] });
  expect(withAt({}, ['list', 0], 'x')).toEqual({ list: ['x'] });
  expect(withAt(null, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
});

test('every step can be undone and done again; a word typed letter by letter is one step', () => {
  const start = begin({ a: '' });
  const typed = ['h', 'he', 'hel'].reduce((history, text) => change(history, ['a'], text), start);
  const added = change(typed, ['list', 0], { b: '' });
  expect(undo(added).now).toEqual({ a: 'hel' });
  expect(undo(undo(added)).now).toEqual({ a: '' });
  expect(redo(redo(undo(undo(added)))).now).toEqual(added.now);
  expect(undo(start)).toEqual(start);
  expect(change(undo(added), ['a'], 'x').future).toEqual([]);
});

test('a signed pack opens as the next version, written today', async () => {
  const file = await signedFile(bytesOf(northgate), [await newSigner()]);
  const opened = openFile(file, '2026-12-01');
  expect(opened).toMatchObject({
    ok: true,
    saved: { draft: { version: 4, written: '2026-12-01' }, base: { version: 3 } },
  });
});

test('a copy that was saved opens as it was', () => {
  expect(openFile(toBytes(whole), '2026-12-01')).toEqual({ ok: true, saved: { draft: whole, base: null, notes: [] } });
});

test.each<[string, string]>([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['another file', '{"name":"x"}'],
])('%s is no pack', (_what, text) => {
  expect(openFile(new TextEncoder().encode(text), '2026-12-01')).toEqual({ ok: false, problem: 'not_a_pack' });
});

test('what was kept comes back, and nonsense does not', () => {
  const note = { pack: 'p', version: 1, from: '', notes: [{ card: null, text: 'Kind.' }] };
  const kept = { draft: whole, base: null, notes: [{ kind: 'second-look-notes', ...note }] };
  expect(readSaved(kept)).toEqual(kept);
  expect(readSaved({ draft: whole, notes: 'x' })).toEqual({ draft: whole, base: null, notes: [] });
  expect(readNotes(writeNotes(note))).toEqual({ kind: 'second-look-notes', ...note });
  expect([readNotes('{'), readNotes('{"kind":"second-look-notes"}'), readNotes(JSON.stringify(note))]).toEqual([
    null,
    null,
    null,
  ]);
  expect([undefined, null, 7, {}, { draft: [] }].map(readSaved)).toEqual([null, null, null, null, null]);
});

test('what changed is said in words: something new, something gone, something said otherwise', () => {
  const card = { ...Object(at(whole, ['cards', 0])), id: 'new', title: { 'en-GB': 'May I film?' } } as Json;
  const more = withAt(withAt(whole, ['cards', 1], card), ['cards', 0, 'risk', 'en-GB'], 'Another risk.');
  const next = withAt(more, ['contacts', 1], undefined);
  expect(whatChanged(whole, Object(next), 'en-GB')).toEqual([
    {
      room: 'cards',
      name: 'May I post a picture from the garden?',
      how: 'changed',
      before: 'Somebody at a window may be known by a neighbour.',
      after: 'Another risk.',
    },
    { room: 'cards', name: 'May I film?', how: 'added' },
    { room: 'contacts', name: 'RCN rep', how: 'gone' },
  ]);
  expect(whatChanged(whole, { ...whole, version: 9, written: '2027-01-01' }, 'en-GB')).toEqual([]);
});
