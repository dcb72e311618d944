import { afterEach, expect, test } from 'vitest';
import { guidanceWith } from '../../../src/guidance/guidance';
import { findAbout } from '../../../src/guidance/tell/about';
import { beginNote, CHOICES, openingOf, subjectOf, withOpening } from '../../../src/guidance/tell/note';
import { readerOf } from '../../../src/guidance/tell/source';
import type { Pack } from '../../../src/pack/pack';
import { speak } from '../../../src/platform/words';
import { northgate } from '../../pack/northgate';
import { read } from '../../pack/read';

const opened = read({
  ...northgate,
  contacts: [
    ...northgate.contacts,
    {
      id: 'comms-team',
      kind: 'communications',
      name: { 'en-GB': 'Communications team' },
      for: { 'en-GB': 'Questions on this guidance.' },
      mail: 'comms@northgate.example',
      checked: '2026-10-20',
    },
  ],
});
if (!opened.ok) throw new Error('The pack of this test is no pack.');
const pack = opened.value;
const on = (rest: string, given: Pack | null) =>
  findAbout(rest.split('/'), { guidance: guidanceWith(given), pack: given });
const noteOn = (rest: string, given: Pack | null = null) => {
  const about = on(rest, given);
  return beginNote({ about, topicTitle: 'Could single someone out', pack: given, version: '0.1.0' });
};

afterEach(() => speak('en-GB'));

test('a note names the card, and the version of what it is built into', () => {
  const note = noteOn('card/already-posted');
  expect(note).toContain('(already-posted)');
  expect(note).toContain('built into Second Look, version 0.1.0');
});

test('of an organisation’s card it names whose it is and which version', () => {
  const note = noteOn('card/garden-pictures', pack);
  expect(note).toContain('“May I post a picture from the garden?” (garden-pictures)');
  expect(note).toContain('Northgate Hospitals NHS Foundation Trust (northgate-guidance, version 3)');
  expect(noteOn('card/already-posted', pack)).toContain('built into Second Look, version 0.1.0');
});

test('of a topic it names the topic', () => {
  expect(noteOn('topic/patient-jigsaw', pack)).toContain('“Could single someone out” (patient-jigsaw)');
  expect(noteOn('topic/patient-jigsaw', pack)).toContain('built into Second Look');
});

test.each(['', 'card/missing', 'topic/missing', 'term/missing', 'card', 'nonsense/defamation'])(
  'an address that names nothing, “%s”, leaves the guidance as a whole',
  (rest) => {
    expect(on(rest, null)).toEqual({ kind: 'nothing' });
    expect(noteOn(rest)).toContain('about the guidance as a whole');
  },
);

test('a choice begins the note, another takes its place, and what the person wrote stays', () => {
  let note = withOpening(noteOn('card/figures'), '', openingOf('wrong'));
  expect(note).toMatch(/^I think this was wrong:\n\n\nThis is about the card/);
  note = note.replace(':\n\n', ':\nThe number has changed.\n');
  note = withOpening(note, openingOf('wrong'), openingOf('out_of_date'));
  expect(note).toMatch(/^I think this is out of date:\nThe number has changed\.\n\nThis is about/);
  expect(withOpening(note, openingOf('out_of_date'), '')).toMatch(/^The number has changed\.\n\nThis is about/);
});

test('a first line that the person wrote anew is theirs', () => {
  const own = withOpening(noteOn('card/figures'), '', openingOf('hard')).replace(
    'I found this hard to follow',
    'Sorry, I am lost',
  );
  expect(withOpening(own, openingOf('hard'), openingOf('wrong'))).toBe(`I think this was wrong:\n${own}`);
});

test.each(['en-GB', 'cy'] as const)('in %s every choice has its own line, and the gap comes after it', (language) => {
  speak(language);
  const notes = CHOICES.map((choice) => withOpening(noteOn('card/figures'), '', openingOf(choice)));
  expect(new Set(notes).size).toBe(CHOICES.length);
  for (const [at, note] of notes.entries())
    expect(note.slice(openingOf(CHOICES[at] ?? null).length)).toMatch(/^\n\n\S/);
});

test('the organisation’s contact gets notes on cards and on what is missing', () => {
  const mail = { mail: 'comms@northgate.example' };
  expect(readerOf(on('card/garden-pictures', pack), pack)).toMatchObject(mail);
  expect(readerOf(on('card/already-posted', pack), pack)).toMatchObject(mail);
  expect(readerOf(on('', pack), pack)).toMatchObject(mail);
});

test('nobody is put down for a note on what was noticed in a draft, or where no address is known', () => {
  expect(readerOf(on('topic/defamation', pack), pack)).toBeNull();
  expect(readerOf(on(`term/${pack.terms[0]?.id}`, pack), pack)).toBeNull();
  expect(on(`term/${pack.terms[0]?.id}`, pack).kind).toBe('term');
  expect(readerOf(on('card/figures', null), null)).toBeNull();
  expect(readerOf(on('card/figures', pack), { contacts: pack.contacts.map(({ mail, ...rest }) => rest) })).toBeNull();
});

test('a card’s title is the subject, and a topic’s is not: a subject is read by whoever looks at a screen', () => {
  expect(subjectOf({ about: on('card/garden-pictures', pack) })).toContain('May I post a picture from the garden?');
  expect(subjectOf({ about: on('topic/defamation', pack) })).toBe('Second Look: a note for those who wrote it');
});
