import type { Desk } from '../desk';

const listening = new WeakSet<Desk>();

/** Where no watcher of ours hears keys before the page does, a dialog of ours hears them itself. */
export function listenToKeys(desk: Desk): void {
  if (listening.has(desk)) return;
  listening.add(desk);
  const hear = (event: KeyboardEvent) => {
    if (desk.watched || !desk.keysTo) return;
    event.stopImmediatePropagation();
    desk.keysTo(event);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, hear, { capture: true });
}
