/** The bytes of a file of the page, copied: in Firefox what a page's own object gives belongs to the page. */
export async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Uint8Array(await file.arrayBuffer()).slice().buffer;
}
