import type { Nation } from '../../engine/types/people';
import { concernWords as say } from '../concern-words';
import { guidanceWords } from '../guidance-words';
import type { Route } from '../routes';
import { FIELDS, type Fields } from './form';

/** For whom a concern can be written, independent people first. */
export const RECIPIENTS = ['union', 'protect', 'regulator', 'guardian', 'incident'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Who looks at a nation's health care from outside. */
const REGULATORS = {
  england: 'cqc',
  scotland: 'inwo',
  wales: 'hiw',
  'northern-ireland': 'rqia',
} as const satisfies Record<Nation, Route['id']>;

/** The way that goes to them; while the nation is not known the line for all nations. */
export function routeTo(recipient: Recipient, nation: Nation | null): Route['id'] {
  if (recipient !== 'regulator') return recipient;
  return nation === null ? 'nations' : REGULATORS[nation];
}

export function recipientName(recipient: Recipient, nation: Nation | null): string {
  if (recipient !== 'regulator') return say(`for_${recipient}`);
  return nation === null ? say('regulator_unknown') : guidanceWords(`route_${REGULATORS[nation]}_name`);
}

/**
 * The concern as one plain text. The facts are the same for everyone; the greeting and the ask differ.
 * @param day as people write it
 */
export function toText(fields: Fields, recipient: Recipient, { nation, day }: { nation: Nation | null; day: string }) {
  const name = recipientName(recipient, nation);
  const hello =
    recipient !== 'regulator'
      ? say(`hello_${recipient}`)
      : say(nation === null ? 'hello_regulator_unknown' : 'hello_regulator', { name });
  return [
    recipient === 'incident' ? hello : `${hello}\n\n${say(`open_${recipient}`)}`,
    ...FIELDS.filter((field) => fields[field].trim() !== '').map(
      (field) => `${say(`head_${field}`)}\n${fields[field].trim()}`,
    ),
    say(`close_${recipient}`),
    say('written_on', { day }),
  ].join('\n\n');
}
