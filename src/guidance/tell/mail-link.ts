/** Longer addresses are cut off by some mail programs and by Windows, which takes 2,048 characters. */
const MOST_CHARACTERS = 2000;

/** A mail as a mail program is handed it. */
export type Mail = { to: string; subject: string; body: string };

/**
 * The `mailto:` address of a mail (RFC 6068), or null where it is too long to hand over. Everything is encoded, so that
 * nothing that somebody wrote becomes another header; lines end as that RFC asks.
 */
export function mailLink({ to, subject, body }: Mail): string | null {
  const headers = `subject=${encoded(subject.replace(/\s+/g, ' '))}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
  const link = `mailto:${encoded(to).replaceAll('%40', '@')}?${headers}`;
  return link.length > MOST_CHARACTERS ? null : link;
}

/** Half of a surrogate pair, which an editor can leave behind, would throw. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace(/[!'()*]/g, toHex);
const toHex = (one: string) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`;
