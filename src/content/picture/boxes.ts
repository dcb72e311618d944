/** A box of an MP4 or QuickTime file: its four letters and what it holds. */
export type Box = { type: string; body: DataView };

/** The boxes that stand one after another in these bytes. A size that cannot be ends the list. */
export function* boxesIn(view: DataView): Generator<Box> {
  let at = 0;
  while (at + 8 <= view.byteLength) {
    const { size, head } = sizeAt(view, at);
    if (size < head || at + size > view.byteLength) return;
    yield { type: lettersAt(view, at + 4), body: partOf(view, at + head, size - head) };
    at += size;
  }
}

/** Size of the box at an offset, its own head included; 0 stands for all that is left, 1 for a longer number behind. */
export function sizeAt(view: DataView, at: number): { size: number; head: number } {
  const short = view.getUint32(at);
  if (short === 1 && at + 16 <= view.byteLength) return { size: Number(view.getBigUint64(at + 8)), head: 16 };
  return { size: short === 0 ? view.byteLength - at : short, head: 8 };
}

export const partOf = (view: DataView, from: number, length = view.byteLength - from): DataView =>
  new DataView(view.buffer, view.byteOffset + from, Math.max(0, Math.min(length, view.byteLength - from)));

export const lettersAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));

export const textIn = (view: DataView): string => new TextDecoder().decode(view);
