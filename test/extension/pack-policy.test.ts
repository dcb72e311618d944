import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/pack/limits';
import { northgateWith } from '../pack/read';
import { ada, expired, packOf, signedText, stranger } from './pack/signed';
import { extensionId, openPopupBrowser, type PopupBrowser, press, soon, textOf } from './popup/open';
import { chromiumWithPolicy, noPolicyHere, type WithPolicy } from './popup/with-policy';

const why = noPolicyHere();
const policy = { organisationName: 'Northgate Hospitals', organisationCode: 'RX9', packKeys: [ada.key] };
const holding = async (pack: object, signer = ada) => ({ ...policy, pack: await signedText(pack, signer) });

let chromium: PopupBrowser;
let managed: WithPolicy;
let whose: Page;
beforeAll(async () => {
  if (why) return;
  managed = chromiumWithPolicy(await extensionId(), await holding(packOf(3)));
  chromium = await openPopupBrowser({ executablePath: managed.path });
  whose = await chromium.ownPage('popup/index.html#whose');
});
afterAll(async () => {
  await chromium?.close();
  managed?.tidy();
});

const says = () => soon(() => textOf(whose));

describe.skipIf(why)(`an organisation’s policy in Chromium${why ? `: not tried, ${why}` : ''}`, () => {
  test('brings its signed pack, and staff see who made it and who approved it', async () => {
    await says().toContain('Northgate Hospitals NHS Foundation Trust');
    const text = await textOf(whose);
    expect(text).toContain('Version 3, written on');
    expect(text).toContain('by Ada Quill, Head of communications');
    expect(text).toContain('Owen Featherstone, Chief nurse');
    expect(text).toContain('Patients’ council: Two evenings');
    expect(text).toContain('It came with your organisation’s settings for this browser');
  });

  test('is shown value by value to whoever asks what their employer can see', async () => {
    managed.set({
      ...(await holding(packOf(3))),
      supportContact: 'it@northgate.example',
      sitesLeftAlone: ['medium.com'],
    });
    const employer = await chromium.ownPage('popup/index.html#employer');
    await soon(() => textOf(employer)).toContain('Left off: medium.com');
    const text = await textOf(employer);
    expect(text).toContain('Name: Northgate Hospitals');
    expect(text).toContain('A guidance pack, which came with these settings');
    expect(text).toContain('Who helps with Second Look: it@northgate.example');
    await employer.close();
  });

  test('is followed while the browser runs', async () => {
    managed.set(await holding(packOf(4)));
    await says().toContain('Version 4, written on');
  });

  /** No two after each other are refused for the same reason. */
  const refused: [string, () => Promise<string>, string][] = [
    ['signed by a stranger', () => signedText(packOf(5), stranger), 'not one that you trust'],
    ['older than the one that is here', () => signedText(packOf(3)), 'Version 3 is older than the pack that you have'],
    ['forged: the stranger uses our key’s name', async () => forged(), 'not one that you trust'],
    ['another under the same number', () => signedText(packOf(4, { principles: [] })), 'another pack under the same'],
    ['cut short', async () => (await signedText(packOf(5))).slice(0, -60), 'It may be cut short'],
    [
      'too large',
      async () => `${await signedText(packOf(5))}${' '.repeat(LIMITS.envelopeBytes)}`,
      'larger than 512 KB',
    ],
    ['of another organisation', () => signedText(other()), 'from another organisation'],
    ['one that switches the routes to speak up off', () => cannot('speakUp', false), 'Help to speak up'],
    ['one with a term that meets concerns', () => cannot('terms.0.words', ['whistleblow*']), 'something is wrong'],
    [
      'one that holds a post for the organisation’s sake',
      () => cannot('terms.0.hold', 'security'),
      'may hold a post only',
    ],
    [
      'one that forbids posting',
      () => cannot('principles.0', { 'en-GB': 'Social media is banned.' }),
      'does not forbid',
    ],
    ['one that would count', () => cannot('telemetry', 'https://count.example'), 'cannot count'],
    ['one whose author is hidden', () => cannot('writtenBy', undefined), 'who wrote this pack'],
  ];
  test.each(refused)('leaves the pack in use and says why when the next is %s', async (_what, file, reason) => {
    managed.set({ ...policy, pack: await file() });
    await says().toMatch(new RegExp(`was not taken: .*${reason}`));
    expect(await textOf(whose)).toContain('Version 4, written on');
  });

  test('says no more of a pack that was refused once the good one is back', async () => {
    managed.set(await holding(packOf(4)));
    await says().not.toMatch(/was not taken: /);
  });

  test('may bring a pack that has run out: it works, and the first screen says that it is old', async () => {
    managed.set(await holding(expired(6)));
    const home = await chromium.ownPage('popup/index.html');
    await soon(() => textOf(home)).toMatch(/This guidance ran out on \d+ \w+ \d{4}/);
    expect(await textOf(home)).toContain('Guidance of Northgate Hospitals NHS Foundation Trust, version 6');
    await home.close();
  });

  test('names keys: where they change hands, what the old ones signed is used no more', async () => {
    managed.set({ ...policy, packKeys: [stranger.key], pack: await signedText(packOf(6)) });
    await says().toContain('kept here but not used');
  });

  test('without a pack any more, the built-in guidance is back', async () => {
    managed.set({ organisationName: 'Northgate Hospitals' });
    await says().toContain('This is the guidance that comes with Second Look.');
    expect(await textOf(whose)).not.toContain('Version');
  });

  test('may say that several people use this browser: then nothing of a person is on its disk', async () => {
    const names = (area: string) => chromium.background<string[]>(`chrome.storage.${area}.get(null).then(Object.keys)`);
    await whose.evaluate(`location.hash = ''`);
    await press(whose, 'Cymraeg');
    await press(whose, 'English');
    expect(await names('local')).toContain('settings');
    managed.set({ organisationName: 'Northgate Hospitals', sharedDevice: true });
    await soon(() => names('local')).not.toContain('settings');
    await press(whose, 'Cymraeg');
    await says().toContain('Ail olwg breifat');
    expect(await names('local')).not.toContain('settings');
    expect(await names('session')).toContain('settings');
  });
});

const cannot = (path: string, value: unknown) =>
  signedText({ ...packOf(5), ...Object(northgateWith(path, value)), ...days(5) });
/** The law is tried on a pack whose days are in order. */
const days = (version: number) => {
  const { written, reviewBy, expires } = packOf(version);
  return { version, written, reviewBy, expires };
};
const other = () => packOf(5, { identity: { ...packOf(5).identity, odsCode: 'RY1' } });

async function forged(): Promise<string> {
  const file = JSON.parse(await signedText(packOf(5), stranger));
  file.signatures[0].keyid = JSON.parse(await signedText(packOf(5))).signatures[0].keyid;
  return JSON.stringify(file);
}
