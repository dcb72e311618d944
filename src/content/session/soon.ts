/** Does the work once, a while after the first of several calls: what comes in pieces is taken together. */
export function soon(waitMs: number, work: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      work();
    }, waitMs);
  };
}
