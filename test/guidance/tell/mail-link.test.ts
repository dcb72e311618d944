import { expect, test } from 'vitest';
import { mailLink } from '../../../src/guidance/tell/mail-link';

const link = (mail: Partial<Parameters<typeof mailLink>[0]>) =>
  mailLink({ to: '', subject: '', body: '', ...mail }) ?? '';
/** What a mail program reads out of an address. */
const read = (address: string) => {
  const [to = '', headers = ''] = address.replace('mailto:', '').split('?');
  return {
    to: decodeURIComponent(to),
    headers: headers.split('&').map((one) => one.split('=').map(decodeURIComponent)),
  };
};

test('what a person writes arrives as it is, line by line', () => {
  const body = 'Bed 4 & bed 5?\n100% “sicr”: #help = £5 + tea\n\nDiolch, Mared';
  expect(read(link({ to: 'comms@northgate.example', subject: 'A & B?', body }))).toEqual({
    to: 'comms@northgate.example',
    headers: [
      ['subject', 'A & B?'],
      ['body', body.replaceAll('\n', '\r\n')],
    ],
  });
});

test.each([
  '\nbcc: all@example.org',
  '\r\nBcc: all@example.org',
  '&bcc=all@example.org',
  '?cc=all@example.org',
  '%0Abcc:x',
])('no title, note or address makes another header: %s', (more) => {
  const made = link({ to: `a@b.example${more}`, subject: `A card${more}`, body: `Hello${more}` });
  expect(made.match(/[?&][a-z]+=/g)).toEqual(['?subject=', '&body=']);
  const { headers } = read(made);
  expect(headers.map(([name]) => name)).toEqual(['subject', 'body']);
  expect(headers[0]?.[1]).not.toMatch(/[\r\n]/);
});

test('with nobody to send it to the address is left empty', () => {
  expect(link({ subject: 'A', body: 'B' })).toBe('mailto:?subject=A&body=B');
});

test('a note of two thousand characters and more is for copying, and a shorter one is not', () => {
  expect(mailLink({ to: '', subject: '', body: 'a'.repeat(2000) })).toBeNull();
  expect(link({ body: 'a'.repeat(1900) })).toContain('aaa');
});

test('half of a character that an editor left behind breaks nothing', () => {
  expect(link({ body: 'tea \ud83c and cake' })).toContain('tea%20%20and%20cake');
});
