import type { Asker } from './messages';

/** What the browser says of a sender. Nothing that the message says of itself counts. */
export type Sender = { id?: string; url?: string; origin?: string; tab?: { id?: number } };

/**
 * Who sent a message, or null for a stranger: another extension, or a sender that the browser does not place.
 * @param ownId the extension's id; @param ownOrigin its address, such as `chrome-extension://abc/`
 */
export function askerOf(sender: Sender, ownId: string, ownOrigin: string): Asker | null {
  if (sender.id !== ownId) return null;
  if (sender.url?.startsWith(ownOrigin)) return 'own-page';
  return sender.tab?.id === undefined ? null : 'content';
}
