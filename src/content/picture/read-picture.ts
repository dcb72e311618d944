import { type ExpandedTags, loadView } from 'exifreader';
import { nothingKnownOf, type PictureFacts } from '../../ui/picture-facts';
import { bytesOf } from './bytes-of';

/** Larger pictures are rare, and would be held in memory twice while they are read. */
const MOST_BYTES = 60_000_000;

/** What the metadata of a picture tells. The file is read here and let go. */
export async function readPicture(file: Blob): Promise<PictureFacts> {
  const nothing = nothingKnownOf('image');
  if (file.size > MOST_BYTES) return nothing;
  const bytes = await bytesOf(file);
  try {
    return { ...nothing, ...factsIn(loadView(new DataView(bytes), { expanded: true })), read: true };
  } catch (error) {
    // The library throws for a picture that has no metadata as well as for a file that is none
    return { ...nothing, read: error instanceof Error && error.name === 'MetadataMissingError' };
  }
}

function factsIn({ exif, gps, iptc, xmp }: ExpandedTags): Pick<PictureFacts, 'place' | 'taken' | 'device' | 'words'> {
  const words = [
    exif?.ImageDescription,
    exif?.Artist,
    iptc?.['Caption/Abstract'],
    iptc?.['By-line'],
    xmp?.description,
    xmp?.creator,
    xmp?.PersonInImage,
  ];
  return {
    place: gps?.Latitude !== undefined || xmp?.GPSLatitude !== undefined,
    taken: toLocalTime((exif?.DateTimeOriginal ?? exif?.DateTime)?.description),
    device: deviceOf(exif?.Make?.description, exif?.Model?.description),
    words: words.some((one) => one !== undefined && (Array.isArray(one) || `${one.description}`.trim() !== '')),
  };
}

/** `2026:05:12 14:03:11`, as cameras write it, without its seconds. */
export function toLocalTime(written: string | undefined): string | null {
  const [, year, month, day, hour, minute] = /^(\d{4}).(\d\d).(\d\d)[ T](\d\d):(\d\d)/.exec(written ?? '') ?? [];
  return year === undefined || year === '0000' ? null : `${year}-${month}-${day}T${hour}:${minute}`;
}

/** Makers mostly write their own name into the model as well. */
export function deviceOf(make: string | undefined, model: string | undefined): string | null {
  const [by, what] = [make?.trim() ?? '', model?.trim() ?? ''];
  const device = what.toLowerCase().startsWith(by.toLowerCase()) ? what : `${by} ${what}`;
  return device.trim().slice(0, 60) || null;
}
