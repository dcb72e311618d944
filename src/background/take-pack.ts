import { readFloors, trustNow } from '../guidance/pack-in-force';
import type { Problem } from '../pack/problem';
import type { KeySet } from '../pack/signing/key-set';
import { openPack } from '../pack/signing/open-pack';
import { sha256Hex } from '../pack/signing/sha-256';
import { type KeptPack, keepFloors, keepNews, keepPack, keptPack, type PackNews } from '../platform/kept-pack';
import { ownVersion } from '../platform/own-version';

/** Whose word a pack comes on, and from where. */
export type Source = Pick<KeptPack, 'by' | 'address' | 'named'> & { keys: KeySet; odsCode: string | null };

type Last = NonNullable<PackNews['last']>;

/** More would not be read. */
const MOST_PROBLEMS = 5;

export const sayNews = (by: Last['by'], outcome: Last['outcome'], problems: readonly Problem[] = []) =>
  keepNews({
    last: {
      at: Date.now(),
      by,
      outcome,
      problems: problems.slice(0, MOST_PROBLEMS).map(({ key, fill = {} }) => ({ key, fill })),
    },
  });

/** Takes a signed pack in place of the one that is kept, or says why not; then the one that is kept stays. */
export async function takePack(
  file: Uint8Array<ArrayBuffer>,
  { by, address, named, keys, odsCode }: Source,
): Promise<void> {
  const opened = await openPack(file, trustNow({ keys, odsCode, floors: await readFloors(), now: new Date() }));
  if (!opened.ok) return sayNews(by, 'refused', opened.problems);
  const [before, sha256] = await Promise.all([keptPack(), sha256Hex(file)]);
  await keepFloors(opened.floors);
  await keepPack({
    file: new TextDecoder().decode(file),
    sha256,
    content: opened.sha256,
    readBy: ownVersion(),
    by,
    address,
    named,
    keys: keys.keys,
    needed: keys.threshold,
    takenAt: Date.now(),
  });
  await sayNews(by, before?.sha256 === sha256 && before.by === by ? 'same' : 'taken');
}
