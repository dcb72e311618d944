import { chrome, edge, firefox } from '../../tools/kit/browsers';
import { kitFiles } from '../../tools/kit/kit-files';
import { readValues } from '../../tools/kit/read-values';
import { northgate } from '../pack/northgate';
import { newSigner, signedText } from '../pack/signer';

const TODAY = '2026-12-01';
export const CHROME_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const EDGE_ID = 'ponmlkjihgfedcbaponmlkjihgfedcba';
export const BROWSERS = [chrome(CHROME_ID), edge(EDGE_ID), firefox('https://northgate.example/second-look.xpi')];

export const ada = await newSigner();
export const packText = await signedText(northgate, ada);

/** Everything that can be set, with what is hard to write down in one of the forms. */
export const EVERYTHING = {
  organisationName: "Northgate “North & South” O'Brien <Trust> \\ Ymddiriedolaeth Ŵyn",
  organisationCode: 'RX9',
  language: 'cy',
  supportContact: 'the desk’s own number: 020 7946 0018 "any time"',
  pack: packText,
  packAddress: 'https://guidance.northgate.example/pack.json',
  packKeys: [ada.key],
  packKeysNeeded: '1',
  sharedDevice: true,
  deepReaderOff: true,
  sitesLeftAlone: ['x.com', 'medium.com'],
  sitesNotHeld: ['tiktok.com'],
};

export const valuesOf = (given: Parameters<typeof readValues>[0]) => readValues(given, TODAY, '0.1.0');

export async function kitOf(given: Parameters<typeof readValues>[0], browsers = BROWSERS) {
  const read = await valuesOf(given);
  if (!read.ok) throw new Error(read.problems.join(' '));
  const files = kitFiles(browsers, read.values);
  const bytes = (name: string) => Buffer.from(files[name] ?? '');
  return { values: read.values, files, bytes, text: (name: string) => bytes(name).toString('utf8') };
}
