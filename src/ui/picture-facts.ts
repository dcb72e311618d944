/** What a file says of itself, beside what it shows: read from its metadata, and forgotten with the draft. */
export type PictureFacts = {
  kind: 'image' | 'video';
  /** False where nothing is known of what it says: another kind of file, or a broken one. */
  read: boolean;
  /** Whether it says where it was taken. The place itself is not kept. */
  place: boolean;
  /** Local time as the camera wrote it, such as `2026-05-12T14:03`; null when it says none. */
  taken: string | null;
  device: string | null;
  /** Whether a name or a description stands in it. */
  words: boolean;
};

export const nothingKnownOf = (kind: PictureFacts['kind']): PictureFacts => ({
  kind,
  read: false,
  place: false,
  taken: null,
  device: null,
  words: false,
});
