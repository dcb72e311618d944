/** What a model page tells the tests. Frames of the same site write into the top window. */
type Told = {
  /** What arrived at the site, in order; a thread has several texts. */
  sent: { kind: string; texts: string[] }[];
  models: Set<() => string>;
  /** What the editors themselves hold, which is what would be sent. */
  model(): string;
};

const told = (top ?? window) as unknown as Told; // the fields are set here, before anybody reads them
told.sent ??= [];
told.models ??= new Set();
told.model ??= () => [...told.models].map((text) => text()).join('');

/** Stands for the server. */
export const send = (kind: string, ...texts: string[]) => void told.sent.push({ kind, texts });

/** An editor whose text counts as what would be sent, until the page calls what this returns. */
export function model(text: () => string): () => void {
  told.models.add(text);
  return () => void told.models.delete(text);
}
