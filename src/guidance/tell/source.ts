import type { Pack } from '../../pack/pack';
import type { Words } from '../../pack/shapes/text';
import type { About } from './about';

type Written = Pick<Pack, 'id' | 'version' | 'identity' | 'contacts'>;
/** Somebody of the organisation who takes notes: by name and address. */
export type Reader = { name: Words; mail: string };

/** The pack that a note is about, or null where it is about what is built in. A missing card is for the pack to add. */
export function packOf<P extends Written>(about: About, pack: P | null): P | null {
  if (about.kind === 'topic' || (about.kind === 'card' && about.card.from === 'built-in')) return null;
  return pack;
}

/**
 * Who gets a note: the organisation's contact for communications, which looks after its pack; null where it has none. A
 * note on a topic tells what was noticed in somebody's draft, so nobody is put down for it: the person chooses.
 */
export function readerOf(about: About, pack: Pick<Written, 'contacts'> | null): Reader | null {
  if (about.kind === 'topic' || about.kind === 'term') return null;
  const contact = pack?.contacts.find(({ kind, mail }) => kind === 'communications' && mail !== undefined);
  return contact?.mail === undefined ? null : { name: contact.name, mail: contact.mail };
}
