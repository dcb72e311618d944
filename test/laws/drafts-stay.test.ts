import { expect, test } from 'vitest';
import manifest from '../../manifest.json';
import type { Sender } from '../../src/platform/asker';
import { messages } from '../../src/platform/messages';
import { mayRead, PORTS } from '../../src/platform/reader-port';
import { fields, hex, shortName } from '../../src/platform/shape';
import { codeUnder, filesWith, importsUnder, offences, read, withoutComments } from './sources';

/** The only messages that may ever carry a draft: the hand-over of a selected text, which is not there yet. */
const MAY_CARRY_A_DRAFT: readonly string[] = [];
/** The only ports that there are; what goes over the reader's is a draft, as masked words. */
const MAY_BE_OPENED: readonly string[] = ['reader'];

/** A draft as anybody could send it. */
const DRAFT =
  'Abel Finch finally off the vent on bay 4, so proud of the whole team tonight, and his wife brought cake.';

/** The words with which the table may be written: none of them accepts what somebody writes. */
const SHAPES_OF_MESSAGES = ['fields', 'flag', 'hex', 'oneOf', 'listOf', 'amount', 'shortName', 'language', 'LANGUAGES'];
const BUILDS = /(?:ask|answer|\w+):\s*([A-Za-z]\w*)/g;

/** Every name that gives a field its shape in the table of messages. */
function shapesUsed(text: string): string[] {
  const table = text.slice(text.indexOf('export const messages'), text.indexOf('} satisfies'));
  const named = [...table.matchAll(BUILDS)].map((match) => match[1] ?? '');
  return [...new Set(named)].filter((name) => !['content', 'background'].includes(name));
}

test('no field of a message has a shape that could hold what somebody writes', () => {
  const { text } = withoutComments(read('src/platform/messages.ts'));
  expect(shapesUsed(text).filter((name) => !SHAPES_OF_MESSAGES.includes(name))).toEqual([]);
});

/** Lists of the table that could hold more than words of ours. */
const freeLists = (text: string) => text.match(/\blistOf\((?!oneOf\()/g) ?? [];
test('a list in a message holds words of a closed list alone: many short texts would make a long one', () => {
  const { text } = withoutComments(read('src/platform/messages.ts'));
  expect(freeLists(text)).toEqual([]);
  expect(text).toMatch(/listOf\(oneOf\(/);
  expect(freeLists('topics: listOf(shortName, 21)')).toHaveLength(1);
});

test('this law reads the table, and would see a free text in it', () => {
  const { text } = withoutComments(read('src/platform/messages.ts'));
  expect(shapesUsed(text)).toContain('fields');
  expect(shapesUsed('export const messages = { a: { ask: fields({ note: anyText }) } } satisfies X')).toContain(
    'anyText',
  );
});

test('the longest text that a message takes is a short name, and a message takes no field beside its own', () => {
  expect(shortName(DRAFT)).toBe(false);
  expect([hex(DRAFT), hex('abel finch'), hex('9990000018'.repeat(4))]).toEqual([false, false, false]);
  expect(fields({ site: shortName })({ site: 'x' })).toBe(true);
  expect(fields({ site: shortName })({ site: 'x', note: 'y' })).toBe(false);
});

test('a message that may carry a draft is one at most and stands in the table, beside the reader’s port', () => {
  expect(MAY_CARRY_A_DRAFT.length).toBeLessThanOrEqual(1);
  expect(MAY_CARRY_A_DRAFT.filter((name) => !Object.hasOwn(messages, name))).toEqual([]);
  expect(PORTS).toEqual(MAY_BE_OPENED);
});

test('the reader’s port is opened and answered in one file, and only our own scripts and pages are answered there', () => {
  expect(filesWith(codeUnder('src'), /runtime\.connect\b|\bonConnect\b/)).toEqual(['src/platform/reader-port.ts']);
  const own = { id: 'us', url: 'moz-extension://us/options/index.html' };
  const content = { id: 'us', url: 'https://x.com/home', tab: { id: 4 } };
  const may = (sender: Sender | undefined) => mayRead(sender, 'us', 'moz-extension://us/');
  expect([own, content].map(may)).toEqual([true, true]);
  expect(
    [
      { ...content, id: 'another' },
      { ...own, id: 'another' },
      { id: 'us', url: 'https://x.com/home' },
      {},
      undefined,
    ].map(may),
  ).toEqual([false, false, false, false, false]);
});

/** Who may speak to another part of the extension at all. */
const SPEAKS = /\b(sendMessage|runtime\.connect|tabs\.connect|onConnect|postMessage|BroadcastChannel|MessageChannel)\b/;
test('only platform sends messages', () => {
  expect(filesWith(codeUnder('src'), SPEAKS).filter((path) => !path.startsWith('src/platform/'))).toEqual([]);
  expect(filesWith(codeUnder('src'), SPEAKS).length).toBeGreaterThan(0);
});

/** Places where a text would outlive its page, and a log. */
const KEEPS =
  /\b(localStorage|sessionStorage|indexedDB|caches|storage\.(local|session|sync|managed)|document\.cookie|console|history\.(push|replace)State|clipboard)\b/;
const MAY_KEEP: Record<string, string> = {
  'src/platform/stored.ts': 'settings, the last policy, a notice; its list of names is in PRIVACY.md',
  'src/background/index.ts': 'locks what is stored away from content scripts',
  'src/background/policy-news.ts': 'reads what the organisation manages',
  'src/popup/screens/use-copied.ts':
    'copies guidance, a draft that its writer came back to, or a text that they see whole, at a press of theirs',
  'src/ui/reword-copy.ts': 'copies safer words, and the line somebody chose, because they pressed Copy',
};
test('only the named files of platform touch storage, and nothing writes a log', () => {
  expect(filesWith(codeUnder('src'), KEEPS)).toEqual(Object.keys(MAY_KEEP).sort());
});

test('nothing is kept where a browser would carry it to another machine', () => {
  expect(offences(codeUnder('src'), /storage\s*\.\s*sync|["']sync["']/)).toEqual([]);
  expect(offences([{ path: 'bait.ts', text: 'browser.storage.sync.set(a)' }], /storage\s*\.\s*sync/)).toHaveLength(1);
});

test('what stores and what sends knows no draft, review or finding', () => {
  const near = importsUnder('src').filter(({ from }) =>
    /^platform\/(stored|ask|answer|messages|settings|policy)/.test(from),
  );
  expect(near.length).toBeGreaterThan(3);
  expect(near.filter(({ to }) => /engine\/types\/(draft|review|notes|mention)/.test(to))).toEqual([]);
});

/** First cells of the table under a heading of PRIVACY.md. */
const rowsUnder = (heading: string): string[] => {
  const { text } = read('PRIVACY.md');
  const part = text.slice(text.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
};

test('PRIVACY.md lists everything that is stored, and every permission', () => {
  const kept = /KEPT = \[([^\]]*)\]/.exec(read('src/platform/stored.ts').text)?.[1] ?? '';
  expect(rowsUnder('What is stored')).toEqual([...kept.matchAll(/'([^']+)'/g)].map((match) => match[1]));
  expect(rowsUnder('What it may do, and why')).toEqual(manifest.permissions);
});

test('a name that is stored and not listed would be seen', () => {
  expect(rowsUnder('What is stored')).toContain('settings');
  expect(rowsUnder('What is stored')).not.toContain('drafts');
});
