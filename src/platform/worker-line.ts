/** A line between a page of ours and a Worker of ours: what one says the other hears, and nobody else. */
export type Line<Says, Hears> = { say(what: Says): void; onHear(listener: (what: Hears) => void): void };

type End = {
  postMessage(what: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
};

/** Both ends are written and built together, so what arrives is what was said. */
export const lineTo = <Says, Hears>(end: End): Line<Says, Hears> => ({
  say: (what) => end.postMessage(what),
  onHear: (listener) => end.addEventListener('message', ({ data }) => listener(data as Hears)),
});

/** The end inside the Worker. */
export const lineToPage = <Says, Hears>(): Line<Says, Hears> => lineTo(globalThis as unknown as End); // a Worker's global
