import type { Contact } from '../../pack/pack';
import { textOf } from '../spoken';
import { inNation } from '../you';
import { type Block, list, part, prose, table } from './block';
import { printWords as say } from './print-words';
import type { Printed } from './printed';

/** Whom to ask: those whom the organisation gave, and plainly those whom it did not. */
export function contactsPart({ guidance: { contacts, crisisLines }, pack }: Printed): Block[] {
  const given = contacts.filter(({ from }) => from === 'pack');
  const general = contacts.filter(({ from, kind }) => from === 'built-in' && !given.some((one) => one.kind === kind));
  const here = inNation(crisisLines, pack?.identity.nation ?? null);
  return [
    ...part(say('contacts'), [
      ...(given.length > 0
        ? [
            table(
              [say('contact_who'), say('contact_for'), say('contact_how')],
              given.map((one) => [textOf(one.name), textOf(one.for), howToReach(one) || say('contact_not_given')]),
            ),
          ]
        : []),
      ...(general.length > 0
        ? [prose(say('contacts_none')), list(general.map((one) => `**${textOf(one.name)}**: ${textOf(one.for)}`))]
        : []),
    ]),
    ...part(say('crisis'), [
      list(here.map((one) => [`**${textOf(one.name)}**`, one.phone, textOf(one.for)].filter(Boolean).join('. '))),
    ]),
  ];
}

export const howToReach = ({ phone, mail, address, hours }: Contact): string =>
  [phone, mail, address, hours && textOf(hours)].filter(Boolean).join(', ');
