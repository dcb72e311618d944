import { nothingKnownOf, type PictureFacts } from '../../ui/picture-facts';
import { boxesIn, lettersAt, partOf, sizeAt, textIn } from './boxes';
import { bytesOf } from './bytes-of';
import { deviceOf, toLocalTime } from './read-picture';

/** What says where and when is some kilobytes; an index of a very long film is some megabytes. */
const MOST_INDEX_BYTES = 32_000_000;
/** Seconds from 1904, when QuickTime's clock begins, to 1970. */
const SINCE_1904 = 2_082_844_800;

/** What an MP4 or QuickTime film tells beside its pictures. Only its index is read, not the film. */
export async function readFilm(file: Blob): Promise<PictureFacts> {
  const nothing = nothingKnownOf('video');
  try {
    const index = await readIndex(file);
    return index ? { ...nothing, ...factsIn(index), read: true } : nothing;
  } catch {
    return nothing; // no film, or one that ends too soon
  }
}

/** The box `moov`, which may stand before or after the film itself. */
async function readIndex(file: Blob): Promise<DataView | null> {
  for (let at = 0; at + 8 <= file.size; ) {
    const head = new DataView(await bytesOf(file.slice(at, at + 16)));
    const { size, head: headBytes } = sizeAt(head, 0);
    const type = lettersAt(head, 4);
    if (at === 0 && type !== 'ftyp' && type !== 'moov' && type !== 'wide' && type !== 'mdat') return null;
    const isLast = head.getUint32(0) === 0;
    if (type === 'moov') {
      const end = isLast ? file.size : at + size;
      if (end - at > MOST_INDEX_BYTES) return null;
      return new DataView(await bytesOf(file.slice(at + headBytes, end)));
    }
    if (isLast || size < headBytes) return null;
    at += size;
  }
  return null;
}

type Facts = Pick<PictureFacts, 'place' | 'taken' | 'device' | 'words'>;

function factsIn(index: DataView): Facts {
  const said = saidIn(index);
  const made = /^\d{4}-\d\d-\d\dT/.test(said.get('creationdate') ?? '') ? said.get('creationdate') : said.get('mvhd');
  return {
    place: ['location.ISO6709', 'location.accuracy.horizontal', '©xyz', 'loci'].some((name) => said.has(name)),
    taken: toLocalTime(made),
    device: deviceOf(said.get('make') ?? said.get('©mak'), said.get('model') ?? said.get('©mod')),
    words: ['description', 'title', 'author', '©nam', '©cmt', '©des', '©ART'].some((name) => said.has(name)),
  };
}

/** Everything that is said of the film as a whole, by the name under which it stands. */
function saidIn(index: DataView): Map<string, string> {
  const said = new Map<string, string>();
  for (const { type, body } of boxesIn(index)) {
    if (type === 'mvhd') said.set(type, madeAt(body));
    if (type === 'meta') readApple(body, said);
    if (type !== 'udta') continue;
    for (const { type: name, body: inner } of boxesIn(body)) {
      if (name === 'meta') readApple(inner, said);
      else if (name.startsWith('©') || name === 'loci') said.set(name, textIn(partOf(inner, 4)));
    }
  }
  return said;
}

/** In whole minutes, without a time zone: the clock of a film is that of Greenwich, as far as makers keep to it. */
function madeAt(body: DataView): string {
  const seconds = body.getUint8(0) === 1 ? Number(body.getBigUint64(4)) : body.getUint32(4);
  return seconds === 0 ? '' : new Date((seconds - SINCE_1904) * 1000).toISOString();
}

/** Names stand in `keys`, what they say in `ilst` under their number. */
function readApple(body: DataView, said: Map<string, string>): void {
  // In MP4 four bytes of a version stand before the first box, in QuickTime none.
  const boxes = [...boxesIn(lettersAt(body, 4) === 'hdlr' ? body : partOf(body, 4))];
  const keys = boxes.find(({ type }) => type === 'keys')?.body;
  const items = boxes.find(({ type }) => type === 'ilst')?.body;
  const names = keys ? [...boxesIn(partOf(keys, 8))].map((key) => textIn(key.body)) : [];
  for (const { type, body: item } of items ? boxesIn(items) : []) {
    const number = [...type].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
    const data = [...boxesIn(item)].find((box) => box.type === 'data')?.body;
    const name = names[number - 1]?.replace('com.apple.quicktime.', '') ?? type;
    if (data) said.set(name, textIn(partOf(data, 8)));
  }
}
