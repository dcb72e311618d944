import type { Nation } from '../../engine/types/people';
import { guidanceWords } from '../guidance-words';
import { pageWords } from '../page-words';
import { routesFor } from '../routes';
import { type Block, list, prose, subheading } from './block';
import { printWords as say } from './print-words';

/** Ways to raise a concern: built in, on every document, and no pack changes a word of them. */
export function speakingUp(nation: Nation | null): Block[] {
  const side = (which: 'independent' | 'inside') =>
    routesFor({ nation, profession: null })
      .filter((route) => route.side === which)
      .map(({ id, phone }) => {
        const number = phone ? ` ${phone.number}.` : '';
        return `**${guidanceWords(`route_${id}_name`)}**.${number} ${guidanceWords(`route_${id}_for`)}`;
      });
  return [
    prose(say('speak_up_lead')),
    prose(pageWords('speak_up_now')),
    subheading(say('independent')),
    list(side('independent')),
    subheading(say('inside')),
    list(side('inside')),
    prose(pageWords('speak_up_protection_2')),
    prose(pageWords('speak_up_protection_3')),
  ];
}
