import type { Guidance } from '../../pack/merge';
import type { Pack } from '../../pack/pack';
import { textOf } from '../spoken';
import { printWords as say } from './print-words';

/** What is printed: a pack with what is built in, or what is built in alone; and whether it is signed. */
export type Printed = {
  guidance: Guidance;
  pack: Pack | null;
  /** Null: not signed, a draft. `checked`: held against keys that somebody trusts. */
  signed: { by: readonly string[]; sha256: string; checked: boolean } | null;
};

/** Whose it is, in the language now spoken. */
export const whose = ({ pack }: Printed): string => (pack ? textOf(pack.identity.organisation) : 'Second Look');

/** Which version this is, by whom, and whether it may be believed: at the foot of every form. */
export function standing({ pack, signed }: Printed): string[] {
  if (!pack) return [say('built_in_line')];
  const { version, written, reviewBy, writtenBy, approvals } = pack;
  return [
    say('version_line', { version, written, reviewBy }),
    say('written_by', { name: writtenBy.name, role: textOf(writtenBy.role) }),
    ...approvals.map(({ name, role, on }) => say('approved_by', { name, role: textOf(role), on })),
    signed ? say('signed_line', { keys: signed.by.join(', '), sha256: signed.sha256 }) : say('draft_line'),
    ...(signed && !signed.checked ? [say('unchecked_line')] : []),
  ];
}
