import { expect, test } from 'vitest';
import words from '../../../public/_locales/en_GB/reword.json';
import { check } from '../../../src/engine/check';
import { applyEdits } from '../../../src/engine/reword/edit';
import { lineEdit, lines, linesFor } from '../../../src/engine/reword/lines';
import type { Draft } from '../../../src/engine/types/draft';
import { PLAIN_POLICY } from '../../../src/engine/types/policy';

const DRAFTS: Record<(typeof lines)[number]['topic'], Draft> = {
  'patient-relationship': {
    text: 'We saw him within nine minutes and he was smiling when you left',
    context: { kind: 'reply', inReplyTo: 'Five hours in your A&E with my son, a disgrace' },
  },
  'individual-advice': {
    text: 'Halve the dose tonight and it will go down',
    context: { kind: 'reply', inReplyTo: 'My knee is huge since I went on blood thinners' },
  },
  promotion: {
    text: 'A nurse’s honest skin secret: Glowra serum. Code NURSE15',
    context: { kind: 'post', platform: 'instagram' },
  },
  'unsafe-suicide-content': {
    text: 'Another patient on our ward jumped on saturday. Theres a gap by the 4th floor thats dead easy, you can get over the rail',
    context: { kind: 'post' },
  },
};
const wordsOf = (id: (typeof lines)[number]['id']) => words[`line_${id}`];

test.each(lines)('$id is offered where its topic was noticed, and put where it belongs', ({ id, topic, goes }) => {
  const draft = DRAFTS[topic];
  expect(linesFor(draft, check(draft, PLAIN_POLICY))).toContain(id);
  const text = applyEdits(draft.text, [lineEdit(draft.text, id, wordsOf(id))]);
  expect(text).toBe(
    { instead: wordsOf(id), before: `${wordsOf(id)} ${draft.text}`, after: `${draft.text} ${wordsOf(id)}` }[goes],
  );
});

test.each(lines.filter(({ goes }) => goes === 'instead'))(
  '$id in its place leaves nothing to look at',
  ({ id, topic }) => {
    expect(check({ ...DRAFTS[topic], text: wordsOf(id) }, PLAIN_POLICY).findings).toEqual([]);
  },
);

test('a line that answers somebody is not offered where nobody is answered', () => {
  const alone: Draft = { ...DRAFTS['individual-advice'], context: { kind: 'post' } };
  const review = check(DRAFTS['individual-advice'], PLAIN_POLICY);
  expect(linesFor(alone, review)).toEqual([]);
});
