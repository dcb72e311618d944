import { askerOf, type Sender } from './asker';
import { browser } from './browser';
import { type AskCost, isReaderAnswer, isReaderAsk, type ReaderAnswer, type ReaderAsk } from './reader-wire';

/** Every port there is. A port with another name is not answered. */
export const PORTS = ['reader'] as const;
const READER = PORTS[0];

/** One who asks the reader: a composer of one frame, or a page of our own. */
export type ReaderPort = {
  answer(answer: ReaderAnswer): void;
  onAsk(listener: (ask: ReaderAsk | AskCost) => void): void;
  onGone(listener: () => void): void;
  close(): void;
};

/** Only our own content scripts and pages may open the port; what the sender says of itself counts for nothing. */
export const mayRead = (sender: Sender | undefined, ownId: string, ownOrigin: string): boolean =>
  sender !== undefined && askerOf(sender, ownId, ownOrigin) !== null;

/** Call it once, at top level of the background. */
export function onReaderPort(open: (port: ReaderPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== READER || !mayRead(port.sender, browser.runtime.id, browser.runtime.getURL(''))) {
      port.disconnect();
      return;
    }
    let gone = false;
    port.onDisconnect.addListener(() => {
      gone = true;
    });
    open({
      answer: (answer) => gone || port.postMessage(answer),
      onAsk: (listener) => port.onMessage.addListener((ask: unknown) => isReaderAsk(ask) && listener(ask)),
      onGone: (listener) => port.onDisconnect.addListener(listener),
      close: () => port.disconnect(),
    });
  });
}

export type OpenPort = { ask(ask: ReaderAsk | AskCost): void; close(): void };

/**
 * Opens the port from a page's side, which wakes the background and begins to load the reader. Null where the extension
 * was updated or removed under the page.
 */
export function openReaderPort(on: { answer(answer: ReaderAnswer): void; gone(): void }): OpenPort | null {
  try {
    const port = browser.runtime.connect({ name: READER });
    port.onMessage.addListener((answer: unknown) => void (isReaderAnswer(answer) && on.answer(answer)));
    port.onDisconnect.addListener(() => on.gone());
    return { ask: (ask) => port.postMessage(ask), close: () => port.disconnect() };
  } catch {
    return null;
  }
}
