import type { CDPSession } from 'playwright-core';

/** Living objects of these classes in one world, after the browser has thrown away what nobody holds. */
export async function liveObjects(
  session: CDPSession,
  world: string,
  classes: readonly string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of classes) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `${name}.prototype`,
      uniqueContextId: world,
      objectGroup: 'count',
    });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
      objectGroup: 'count',
    });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length; }',
      objectId: objects.objectId ?? '',
      returnByValue: true,
    });
    counts[name] = Number(length.value);
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  }
  return counts;
}

/** Nodes and listeners of the page, detached ones too, and its heap in bytes, once all garbage is gone. */
export async function pageWeight(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heapBytes: usedSize };
}

/** Counts timers of one world from now on. Scripts there look `setTimeout` up when they call it. */
export async function countTimers(session: CDPSession, world: string): Promise<() => Promise<number>> {
  const evaluate = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, uniqueContextId: world, returnByValue: true })).result.value;
  await evaluate(`(() => {
    if (globalThis.liveTimers) return;
    const live = new Set();
    const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
    globalThis.liveTimers = live;
    globalThis.setTimeout = (work, ms, ...rest) => {
      const id = setTimeout(() => { live.delete(id); work(...rest); }, ms);
      live.add(id);
      return id;
    };
    globalThis.setInterval = (...wish) => { const id = setInterval(...wish); live.add(id); return id; };
    globalThis.clearTimeout = (id) => { live.delete(id); clearTimeout(id); };
    globalThis.clearInterval = (id) => { live.delete(id); clearInterval(id); };
  })()`);
  return async () => Number(await evaluate('globalThis.liveTimers.size'));
}
