/**
 * One piece of work at a time, and one waiting for each who asks: whoever asks again replaces what they asked before,
 * also while it is being worked on. Who asked last comes first.
 */
export function newestOnly<Who, Ask>(work: (who: Who, ask: Ask, stillWanted: () => boolean) => Promise<void>) {
  const waiting = new Map<Who, Ask>();
  let now: { who: Who; wanted: boolean } | null = null;

  async function run() {
    try {
      for (let next = lastOf(waiting); next; next = lastOf(waiting)) {
        const [who, ask] = next;
        waiting.delete(who);
        const current = { who, wanted: true };
        now = current;
        await work(who, ask, () => current.wanted);
      }
    } finally {
      now = null; // also after a bug: the next ask begins anew
    }
  }

  const forget = (who: Who) => {
    waiting.delete(who);
    if (now?.who === who) now.wanted = false;
  };

  return {
    ask(who: Who, ask: Ask) {
      forget(who);
      waiting.set(who, ask);
      if (!now) void run();
    },
    /** Whoever asked has gone: nothing of theirs is kept or worked on. */
    forget,
    /** How many are waiting; never more than there are who ask. */
    waiting: () => waiting.size,
  };
}

const lastOf = <Who, Ask>(map: ReadonlyMap<Who, Ask>) => [...map].at(-1);
