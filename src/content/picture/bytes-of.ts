/**
 * The bytes of a file of the page, as our own: in Firefox (153) what a page's object gives belongs to the page, and more than
 * reading it is refused.
 */
export async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  const theirs = new Uint8Array(await file.arrayBuffer());
  const ours = new Uint8Array(theirs.byteLength);
  ours.set(theirs);
  return ours.buffer;
}
