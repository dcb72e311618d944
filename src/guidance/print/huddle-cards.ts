import type { Drill } from '../../pack/pack';
import { textOf } from '../spoken';
import { type Block, heading, list, prose, sheet, small, subheading, title } from './block';
import { printWords as say } from './print-words';
import { type Printed, standing, whose } from './printed';

/** A sheet for each situation to practise with, and how to use it in ten minutes. */
export function huddleCards(printed: Printed): Block[] {
  const [version = ''] = standing(printed);
  return [
    title(say('huddle_title')),
    prose(say('huddle_lead')),
    list(printed.guidance.drills.map(({ title: name }) => textOf(name))),
    small(`${whose(printed)}. ${version}`),
    ...printed.guidance.drills.flatMap((drill) => [sheet, ...oneDrill(drill)]),
  ];
}

const oneDrill = ({ title: name, scenario, choices, afterwards }: Drill): Block[] => [
  heading(textOf(name)),
  subheading(say('huddle_read')),
  prose(textOf(scenario)),
  subheading(say('huddle_choose')),
  list(
    choices.map(({ choice }) => textOf(choice)),
    true,
  ),
  subheading(say('huddle_talk')),
  list(
    choices.map(({ talkedThrough }) => textOf(talkedThrough)),
    true,
  ),
  subheading(say('huddle_take')),
  prose(textOf(afterwards)),
];
