/** A real editor as a site mounts it. Once closed, it counts no longer as what would be sent. */
export type Editor = { box: HTMLElement; text(): string; clear(): void; close(): void };

export type Wish = {
  /** Of the box itself: role, label, `data-part`. */
  attributes: Record<string, string>;
  /** Something was written or taken out. */
  onChange?(text: string): void;
  /** A key that sends here was pressed. */
  onKey?: { enter?(): void; ctrlEnter?(): void };
};

export const dress = (box: HTMLElement, attributes: Record<string, string>) => {
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
};

/** Which of the wished keys this is. */
export function keyWished(event: KeyboardEvent | null, onKey: Wish['onKey']): (() => void) | undefined {
  if (event?.key !== 'Enter' || event.shiftKey || event.isComposing) return undefined;
  return event.ctrlKey || event.metaKey ? onKey?.ctrlEnter : onKey?.enter;
}
