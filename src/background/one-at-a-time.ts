let last: Promise<unknown> = Promise.resolve();

/** One piece of work with the pack after the other: two at once would each undo what the other kept. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const now = last.then(work, work);
  last = now;
  return now;
}
