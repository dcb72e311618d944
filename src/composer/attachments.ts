import { chainOf, findAllDeep } from './deep';
import type { LiveComposer } from './live-composer';

/** Only what can show somebody: other files are a matter of the words. */
const IS_SEEN = /^(?:image|video)\//;

/**
 * Hears of pictures and film that are chosen, pasted or dropped for a composer. A page may pick files by an input that it
 * never puts on the page: of those only what is then shown is known.
 * @param isInUse whether this composer is the one that was written in last: inputs may stand anywhere on the page
 */
export function followAttachments(composer: LiveComposer, isInUse: () => boolean, on: (files: File[]) => void): void {
  const { root, signal } = composer;
  const heard = new WeakSet<Event>();
  const hear = (event: Event) => {
    if (heard.has(event)) return;
    heard.add(event);
    const files = filesOf(event);
    if (files.length > 0 && isMine(event)) take(files);
  };
  const take = (files: ArrayLike<File>) => {
    const seen = Array.from(files).filter(({ type }) => IS_SEEN.test(type));
    if (seen.length > 0) on(seen);
  };
  const isMine = (event: Event) => {
    const at = event.composedPath()[0];
    const chain = at instanceof Element ? chainOf(at) : [];
    if (chain.includes(root)) return true;
    return event.type === 'change' && isInUse() && !chain.some((one) => one.matches('form, dialog, [role="dialog"]'));
  };
  // What was chosen before we were there.
  for (const input of findAllDeep(root, 'input[type="file"]')) take(chosenIn(input));
  // `change` does not leave a shadow root.
  const roots = new Set<EventTarget>([window, root.getRootNode()]);
  for (const target of roots)
    for (const type of ['change', 'paste', 'drop'])
      target.addEventListener(type, hear, { capture: true, passive: true, signal });
}

function filesOf(event: Event): ArrayLike<File> {
  if (event instanceof ClipboardEvent) return event.clipboardData?.files ?? [];
  if (event instanceof DragEvent) return event.dataTransfer?.files ?? [];
  return chosenIn(event.composedPath()[0]);
}

const chosenIn = (input: EventTarget | undefined): ArrayLike<File> =>
  input instanceof HTMLInputElement && input.type === 'file' ? (input.files ?? []) : [];
