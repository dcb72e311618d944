/** One piece of work after the other. */
export function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const now = last.then(work, work);
    last = now;
    return now;
  };
}

/** Work with the pack: two pieces of it at once would each undo what the other kept. */
export const oneAtATime = inTurn();
