/** Small files as cameras make them, built byte by byte: no real picture, no real place. */

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const latin = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (n: number) => [n >> 8, n & 255];
const u32 = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

type Field = { tag: number; type: number; count: number; value: number[] };
const text = (tag: number, words: string): Field => ({
  tag,
  type: 2,
  count: words.length + 1,
  value: ascii(`${words}\0`),
});
const pointer = (tag: number): Field => ({ tag, type: 4, count: 1, value: u32(0) });
const ratios = (tag: number, ...numbers: number[]): Field => ({
  tag,
  type: 5,
  count: numbers.length,
  value: numbers.flatMap((n) => [...u32(n), ...u32(1)]),
});

/** One table of a TIFF: its entries, and behind them what does not fit into four bytes. */
function table(fields: Field[], at: number, pointsTo: Record<number, number>): number[] {
  let behind = at + 2 + fields.length * 12 + 4;
  const rest: number[] = [];
  const entries = fields.flatMap(({ tag, type, count, value }) => {
    const own = pointsTo[tag] === undefined ? value : u32(pointsTo[tag]);
    const short = own.length <= 4;
    const four = short ? [...own, 0, 0, 0, 0].slice(0, 4) : u32(behind);
    if (!short) {
      rest.push(...own);
      behind += own.length;
    }
    return [...u16(tag), ...u16(type), ...u32(count), ...four];
  });
  return [...u16(fields.length), ...entries, ...u32(0), ...rest];
}

const EXIF = 0x8769;
const GPS = 0x8825;

export type Camera = { device?: [string, string]; taken?: string; place?: boolean; words?: string };

/** A JPEG of no size whose metadata say this. */
export function jpegOf({ device, taken, place, words }: Camera): Blob {
  const first = [
    ...(words ? [text(0x010e, words)] : []),
    ...(device ? [text(0x010f, device[0]), text(0x0110, device[1])] : []),
    ...(taken ? [pointer(EXIF)] : []),
    ...(place ? [pointer(GPS)] : []),
  ];
  const inner = taken ? [text(0x9003, taken)] : [];
  const where = [text(1, 'N'), ratios(2, 52, 24, 36), text(3, 'W'), ratios(4, 4, 5, 0)];
  const exifAt = 8 + table(first, 8, {}).length;
  const gpsAt = exifAt + table(inner, exifAt, {}).length;
  const tiff = [
    ...ascii('MM'),
    ...u16(42),
    ...u32(8),
    ...table(first, 8, { [EXIF]: exifAt, [GPS]: gpsAt }),
    ...table(inner, exifAt, {}),
    ...table(where, gpsAt, {}),
  ];
  const app1 = [...ascii('Exif'), 0, 0, ...tiff];
  const bytes = [0xff, 0xd8, 0xff, 0xe1, ...u16(app1.length + 2), ...app1, 0xff, 0xd9];
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
}

const box = (type: string, ...body: number[][]): number[] => {
  const all = body.flat();
  return [...u32(all.length + 8), ...latin(type), ...all];
};

/** A film of no length: as a phone of another maker writes it, or as an iPhone does, with its index behind the film. */
export function filmOf({ place, taken, device }: Camera, maker: 'quicktime' | 'mp4' = 'mp4'): Blob {
  const seconds = taken ? Date.parse(`${taken}Z`) / 1000 + 2_082_844_800 : 0;
  const head = box('mvhd', u32(0), u32(seconds), new Array(92).fill(0));
  const said = (words: string) => [...u16(words.length), ...u16(0x15c7), ...ascii(words)];
  const inMp4 = box(
    'udta',
    place ? box('©xyz', said('+52.41-004.08/')) : [],
    device ? box('©mod', said(device[1])) : [],
  );
  const names = [place && 'location.ISO6709', device && 'model'].filter((name) => typeof name === 'string');
  const values = ['+52.4100-004.0833/', device?.[1] ?? ''].slice(place ? 0 : 1);
  const keys = names.map((name) => box('mdta', ascii(`com.apple.quicktime.${name}`)));
  const items = names.map((_, i) =>
    box(String.fromCharCode(...u32(i + 1)), box('data', u32(1), u32(0), ascii(values[i] ?? ''))),
  );
  const inQuickTime = box(
    'meta',
    box('hdlr', new Array(24).fill(0)),
    box('keys', u32(0), u32(names.length), ...keys),
    box('ilst', ...items),
  );
  const index = box('moov', head, maker === 'mp4' ? inMp4 : inQuickTime);
  const film = box('mdat', new Array(40).fill(7));
  return new Blob([new Uint8Array([...box('ftyp', ascii('isom'), u32(0)), ...film, ...index])], { type: 'video/mp4' });
}
