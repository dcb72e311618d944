import { textOf } from '../spoken';
import { type Block, box, list, small, subheading, title } from './block';
import { howToReach } from './contacts-part';
import { printWords as say } from './print-words';
import { type Printed, standing, whose } from './printed';

/** Whom a poster names, in this order; a wall has room for four. */
const NAMED = ['guardian', 'information-governance', 'union', 'communications', 'safeguarding'] as const;
const MOST_NAMED = 4;

/** One sheet for the wall: three questions, what we stand for, and whom to call. */
export function poster(printed: Printed): Block[] {
  const { guidance } = printed;
  const named = NAMED.flatMap((kind) => guidance.contacts.filter((one) => one.from === 'pack' && one.kind === kind))
    .filter((one) => howToReach(one) !== '')
    .slice(0, MOST_NAMED);
  const [version = ''] = standing(printed);
  return [
    title(say('poster_title')),
    subheading(say('poster_ask')),
    list([say('poster_ask_1'), say('poster_ask_2'), say('poster_ask_3')], true),
    subheading(say('principles')),
    list(guidance.principles.map(textOf)),
    box(say('poster_unsafe'), say('poster_unsafe_says')),
    box(say('poster_danger'), say('poster_danger_says')),
    box(say('poster_regret'), say('poster_regret_says')),
    ...(named.length > 0 ? [list(named.map((one) => `**${textOf(one.name)}**: ${howToReach(one)}`))] : []),
    small(`${whose(printed)}. ${version}`),
  ];
}
