import { expect, test } from 'vitest';
import { builtIn } from '../../src/guidance/built-in';
import { parseMarkdown } from '../../src/pack/markdown/parse';
import { withPack } from '../../src/pack/merge';
import { adviceOf, toPolicy } from '../../src/pack/to-policy';
import { northgate } from './northgate';
import { read, saidOf } from './read';

const asRead = () => {
  const answer = read(northgate);
  if (!answer.ok) throw new Error('the sample is a pack');
  return answer.value;
};

test('the built-in guidance has the form of a pack, in both languages, and keeps its laws', () => {
  // Lines of its own may name the national ones: that no pack can stand in for them is a law for packs.
  const { crisisLines: _ours, ...rooms } = builtIn();
  const bare = { form: 1, id: 'built-in', version: 1, written: '2026-11-25', reviewBy: '2027-11-25' };
  const { identity: sample, writtenBy, approvals } = northgate;
  const identity = {
    ...sample,
    organisation: { 'en-GB': 'Second Look', cy: 'Second Look' },
    languages: ['en-GB', 'cy'],
  };
  const said = saidOf({
    ...bare,
    identity,
    writtenBy: { ...writtenBy, role: { 'en-GB': 'Author', cy: 'Awdur' } },
    approvals: approvals.map((one) => ({ ...one, role: { 'en-GB': 'Author', cy: 'Awdur' } })),
    ...rooms,
  });
  expect(said).toEqual([]);
  expect(Object.values(rooms).filter((room) => room.length === 0)).toEqual([]);
  expect(rooms.cards.length).toBeGreaterThan(40);
  expect(rooms.drills.length).toBeGreaterThan(11);
});

test('a pack adds, and nothing built in goes away', () => {
  const plain = withPack(builtIn(), null);
  const both = withPack(builtIn(), asRead());
  expect(both.cards[0]).toMatchObject({ id: 'garden-pictures', from: 'pack' });
  for (const room of ['cards', 'contacts', 'crisisLines'] as const)
    expect(both[room].filter(({ from }) => from === 'built-in')).toEqual(plain[room]);
  expect(both.crisisLines[0]).toMatchObject({ id: 'emergency', phone: '999', from: 'built-in' });
});

test.each([
  ['2026-11-19', ['larkspur', 'kestrel']],
  ['2026-11-20', ['larkspur', 'kestrel', 'opening']],
  ['2026-12-04', ['larkspur', 'kestrel', 'opening']],
  ['2026-12-05', ['larkspur', 'kestrel']],
])('on %s the terms in force are %j', (today, ids) => {
  const policy = toPolicy(asRead(), today);
  expect(policy.terms.map(({ id }) => id)).toEqual(ids);
  expect(policy.terms.map(({ hold }) => hold)).toContain('code-name');
  expect(policy.thresholds).toEqual(northgate.thresholds);
});

test('what the organisation asks by a term is found by the id in a finding', () => {
  expect(adviceOf(asRead(), 'larkspur')).toEqual(northgate.terms[0]?.advice);
  expect(adviceOf(asRead(), 'nothing')).toBeUndefined();
});

test('a text is paragraphs, lists, stress and links, and everything else stays as it was typed', () => {
  expect(
    parseMarkdown('Hello **you** and *you*\nthere\n\n- one\n- [two](https://a.example/b)\n\n<b># x</b> `y` **'),
  ).toEqual([
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Hello ' },
        { kind: 'strong', text: 'you' },
        { kind: 'text', text: ' and ' },
        { kind: 'stress', text: 'you' },
        { kind: 'text', text: ' there' },
      ],
    },
    {
      kind: 'list',
      items: [[{ kind: 'text', text: 'one' }], [{ kind: 'link', text: 'two', address: 'https://a.example/b' }]],
    },
    { kind: 'paragraph', content: [{ kind: 'text', text: '<b># x</b> `y` **' }] },
  ]);
});
