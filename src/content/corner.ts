import styles from './corner.css?inline';
import { type CornerKey, cornerWord } from './corner-words';

export type Corner = { say(key: CornerKey): void; hush(): void };

/** How long a note stays, in milliseconds; the person can close it before. A leave to press lasts as long as its permit. */
const STAYS_MS: Partial<Record<CornerKey, number>> = { press_post: 60_000, press_repost: 60_000 };
const USUALLY_STAYS_MS = 20_000;

/**
 * A small note in the corner of the page, for what must be said before anything else of ours is there. It stands in a
 * closed shadow root on a host of its own, in the top layer, and is made only when there is something to say.
 */
export function cornerOf(page: AbortSignal): Corner {
  let note: Note | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hush() {
    clearTimeout(timer);
    note?.box.classList.remove('shown');
    if (note) note.words.textContent = '';
  }

  function say(key: CornerKey) {
    if (page.aborted) return;
    note ??= makeNote(hush);
    raise(note.host);
    note.close.ariaLabel = cornerWord('close');
    note.box.classList.add('shown');
    note.words.textContent = cornerWord(key);
    clearTimeout(timer);
    timer = setTimeout(hush, STAYS_MS[key] ?? USUALLY_STAYS_MS);
  }

  page.addEventListener('abort', () => note?.host.remove(), { once: true });
  return { say, hush };
}

type Note = { host: HTMLElement; box: HTMLElement; words: HTMLElement; close: HTMLButtonElement };

function makeNote(onClose: () => void): Note {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  const words = document.createElement('p');
  words.role = 'status';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.addEventListener('click', (event) => event.isTrusted && onClose());
  box.append(words, close);
  root.append(box);
  return { host, box, words, close };
}

/** Above what the page has put into the top layer since; a page that removed the host gets it back. */
function raise(host: HTMLElement) {
  if (!host.isConnected) document.documentElement.append(host);
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}
