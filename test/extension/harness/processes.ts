import { readdirSync, readFileSync } from 'node:fs';

/** The processes that a process began, and those that they began. Linux only. */
export function descendantsOf(root: number): number[] {
  const parentOf = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentIn(Number(name))]),
  );
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parentOf.get(pid)));
  return [...parentOf.keys()].filter((pid) => pid !== root && isBelow(pid));
}

/** How a process was called; empty once it has ended. */
export const commandOf = (pid: number): string => told(pid, 'cmdline');

/** Bytes of memory of all of them; what several share is counted in part. */
export const memoryBelow = (root: number): number =>
  descendantsOf(root).reduce(
    (sum, pid) => sum + 1024 * Number(/^Pss:\s+(\d+)/m.exec(told(pid, 'smaps_rollup'))?.[1] ?? 0),
    0,
  );

function parentIn(pid: number): number | undefined {
  const stat = told(pid, 'stat');
  return stat === '' ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}
