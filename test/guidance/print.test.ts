import { inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { NATIONS } from '../../src/engine/types/people';
import { guidanceWith } from '../../src/guidance/guidance';
import type { Block } from '../../src/guidance/print/block';
import { huddleCards } from '../../src/guidance/print/huddle-cards';
import { easyReadPage, patientsPage } from '../../src/guidance/print/patients-page';
import { PATHS } from '../../src/guidance/print/pictures';
import { policyDocument } from '../../src/guidance/print/policy-document';
import { poster } from '../../src/guidance/print/poster';
import type { Printed } from '../../src/guidance/print/printed';
import { toHtml } from '../../src/guidance/print/to-html';
import { PICTURES } from '../../src/pack/shapes/patients';
import { LANGUAGES } from '../../src/platform/language';
import { speak } from '../../src/platform/words';
import { toWord } from '../../tools/pack/print/to-word';
import { northgateWith, read } from '../pack/read';

afterEach(() => speak('en-GB'));

function northgate(signed: Printed['signed'] = null, written: unknown = northgateWith('version', 3)): Printed {
  const answer = read(written);
  if (!answer.ok) throw new Error('the sample is a pack');
  return { guidance: guidanceWith(answer.value), pack: answer.value, signed };
}
const builtIn = (): Printed => ({ guidance: guidanceWith(null), pack: null, signed: null });
const page = (blocks: readonly Block[]) => toHtml(blocks, { language: 'en-GB', form: 'document' });
const wordsOf = (html: string) =>
  html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the policy document', () => {
  test('says whose it is, who wrote and approved it, when it must be looked at again, and that it is not signed', () => {
    const text = wordsOf(page(policyDocument(northgate())));
    for (const said of [
      'Northgate Hospitals NHS Foundation Trust: Posting about work',
      'Version 3, written 2026-11-01, to be looked at again by 2027-11-01.',
      'Written by Ada Quill, Head of communications.',
      'Approved by Owen Featherstone, Chief nurse, 2026-10-30.',
      'Draft: not signed.',
    ])
      expect(text).toContain(said);
  });

  test('names those who signed, and says when nobody compared the signature', () => {
    const signed = { by: ['aa', 'bb'], sha256: 'ff00', checked: false };
    const text = wordsOf(page(policyDocument(northgate(signed))));
    expect(text).toContain('Signed by aa, bb. SHA-256 of its content: ff00.');
    expect(text).toContain('The signature was not compared with any key.');
    expect(text).not.toContain('Draft');
  });

  test('holds everything of the pack that people may want to know, its own words included', () => {
    const text = wordsOf(page(policyDocument(northgate())));
    for (const said of [
      'We are glad when people tell of their work.',
      'Patients’ council: Two evenings',
      'What about podcasts?',
      'May I post a picture from the garden?',
      'Information governance desk',
      '020 7946 0018',
      'Larkspur Ward, Larkspur',
      'it asks before it goes',
      'News of Wagtail, 2026-11-20 to 2026-12-04',
      'A card on pictures.',
      '#NorthgateGarden',
    ])
      expect(text).toContain(said);
  });

  test('says plainly what nobody made together, and what was not given', () => {
    const text = wordsOf(page(policyDocument(northgate(null, northgateWith('madeWith', [])))));
    expect(text).toContain('Not yet made with staff or patients.');
    expect(text).toContain('No name or number has been given for these yet.');
  });

  test.each(NATIONS)('in %s the ways to speak up stand in it, independent ones first, before any card', (nation) => {
    const text = wordsOf(page(policyDocument(northgate(null, northgateWith('identity.nation', nation)))));
    expect(text).toContain('020 3117 2520');
    expect(text.indexOf('Independent of us')).toBeLessThan(text.indexOf('Inside'));
    expect(text.indexOf('Independent of us')).toBeLessThan(text.indexOf('Questions people ask'));
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every form of the built-in guidance has all its parts filled', () => {
    speak(language);
    const printed = builtIn();
    for (const blocks of [
      policyDocument(printed),
      patientsPage(printed, null),
      poster(printed),
      huddleCards(printed),
    ]) {
      const html = toHtml(blocks, { language, form: 'document' });
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/undefined|\[object|\{\w+\}|NaN/);
      expect(blocks.filter((block) => 'text' in block && block.text.trim() === '')).toEqual([]);
    }
  });

  test('the easy-read page says one thing beside each picture', () => {
    speak(language);
    const lines = easyReadPage(builtIn(), 'wales').filter((block) => block.kind === 'pictured');
    expect(lines.length).toBeGreaterThan(20);
  });
});

test('patients in each nation are sent to the bodies of that nation alone', () => {
  const textIn = (nation: (typeof NATIONS)[number]) => wordsOf(page(patientsPage(builtIn(), nation)));
  expect(textIn('wales')).toContain('Llais');
  expect(textIn('england')).toContain('PALS');
  expect(textIn('england')).not.toContain('Llais');
  expect(textIn('scotland')).toContain('Scottish Public Services Ombudsman');
  expect(textIn('northern-ireland')).toContain('Patient and Client Council');
});

test('the page for patients begins with their right to tell, whatever a pack adds', () => {
  const [, , first] = patientsPage(northgate(), 'england');
  expect(first).toEqual({ kind: 'heading', level: 2, text: 'You may post about your care' });
  expect(wordsOf(page(patientsPage(northgate(), 'england')))).toContain('The garden is yours too');
});

test('the poster names the organisation’s own people where it gave them', () => {
  expect(wordsOf(page(poster(northgate())))).toContain('Information governance desk : 020 7946 0018');
  expect(wordsOf(page(poster(builtIn())))).not.toContain('Information governance');
});

test('there is a huddle card for each situation, the organisation’s own first', () => {
  const names = huddleCards(northgate()).flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
  expect(names).toHaveLength(northgate().guidance.drills.length);
  expect(names[0]).toBe('The window');
});

test('nothing that a pack says becomes markup', () => {
  const html = page([{ kind: 'prose', text: '<b>"a" & \'b\'</b> [x](https://a.example/?q="1")' }]);
  expect(html).toContain('&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/b&gt;');
  expect(html).not.toContain('<b>');
});

test('every picture is drawn', () => {
  expect(Object.keys(PATHS).sort()).toEqual([...PICTURES].sort());
  for (const path of Object.values(PATHS)) expect(path).toMatch(/^M[-\d., a-zA-Z]+$/);
});

/** The text of one part of a Word file: a ZIP whose directory stands at its end. */
function partOfZip(file: Uint8Array, name: string): string {
  const zip = Buffer.from(file);
  const directory = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16);
  for (let at = directory; zip.readUInt32LE(at) === 0x02014b50; ) {
    const [size, length, extra, comment, local] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      return inflateRawSync(zip.subarray(start, start + size)).toString('utf8');
    }
    at += 46 + length + extra + comment;
  }
  throw new Error(`no ${name}`);
}

test('the Word file has real headings, lists and tables, and every word of the page', async () => {
  const blocks = policyDocument(northgate());
  const xml = partOfZip(await toWord(blocks, 'en-GB'), 'word/document.xml');
  expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)?.length).toBeGreaterThan(8);
  expect(xml).toContain('<w:tbl>');
  expect(xml).toContain('<w:numPr>');
  for (const said of ['Larkspur Ward', 'We are glad when people tell of their work.', 'Independent of us'])
    expect(xml).toContain(said);
});
