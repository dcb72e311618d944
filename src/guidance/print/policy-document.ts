import { textOf } from '../spoken';
import { answeringPart } from './answering-part';
import { type Block, list, part, prose, sheet, small, subheading, table, title } from './block';
import { cardsPart } from './cards-part';
import { contactsPart } from './contacts-part';
import { ownWordsPart } from './own-words-part';
import { printWords as say } from './print-words';
import { type Printed, standing, whose } from './printed';
import { speakingUp } from './speaking-up';

/** Everything in a pack as one document, in the order in which a person needs it: what we stand for, speaking up, then how. */
export function policyDocument(printed: Printed): Block[] {
  const { pack, guidance } = printed;
  return [
    title(`${whose(printed)}: ${say('policy_title')}`),
    prose(say('policy_lead')),
    ...standing(printed).map(small),
    ...part(say('principles'), [list(guidance.principles.map(textOf))]),
    ...(pack ? madePart(pack) : []),
    ...part(say('speak_up'), speakingUp(pack?.identity.nation ?? null)),
    sheet,
    ...part(say('cards'), cardsPart(printed)),
    sheet,
    ...answeringPart(printed),
    ...linesPart(printed),
    ...mistakePart(printed),
    ...contactsPart(printed),
    ...(pack ? ownPart(pack) : []),
  ];
}

type Pack = NonNullable<Printed['pack']>;

const madePart = ({ madeWith, openQuestions }: Pack): Block[] => [
  ...part(say('made_with'), [
    madeWith.length > 0
      ? list(madeWith.map(({ name, how, on }) => `${textOf(name)}: ${textOf(how)}, ${on}.`))
      : prose(say('made_with_nobody')),
  ]),
  ...(openQuestions.length > 0
    ? part(say('open_questions'), [
        prose(say('open_questions_lead')),
        list(openQuestions.map(({ question }) => textOf(question))),
      ])
    : []),
];

const linesPart = ({ guidance: { bioLines, consentRoutes } }: Printed): Block[] => [
  ...part(say('bio_lines'), [
    ...(['person', 'service'] as const).flatMap((wanted) => [
      subheading(say(`bio_${wanted}`)),
      list(
        bioLines
          .filter((one) => one.for === wanted)
          .map(({ line, note }) => [`“${textOf(line)}”`, note && textOf(note)].filter(Boolean).join(' ')),
      ),
    ]),
  ]),
  ...part(
    say('consent'),
    consentRoutes.flatMap(({ title: name, how, takingBack }) => [
      subheading(textOf(name)),
      prose(textOf(how)),
      prose(`**${say('taking_back')}** ${textOf(takingBack)}`),
    ]),
  ),
];

const mistakePart = ({ guidance: { afterAMistake, contacts } }: Printed): Block[] =>
  part(say('mistake'), [
    list(
      afterAMistake.map(({ step, tell, withinHours: hours }) => {
        const name = contacts.find(({ id, kind }) => id === tell || kind === tell)?.name;
        const by = hours === 1 ? say('within_hour') : hours && say('within_hours', { hours });
        const whom = [name && textOf(name), by].filter(Boolean).join(', ');
        return whom ? `${textOf(step)} (${whom})` : textOf(step);
      }),
      true,
    ),
  ]);

const ownPart = (pack: Pack): Block[] => [
  ...(pack.accounts.length > 0
    ? part(say('accounts'), [
        table(
          [say('account_name'), say('contact_for')],
          pack.accounts.map(({ platform, handle, for: what }) => [`${platform} ${handle}`, textOf(what)]),
        ),
      ])
    : []),
  ...(pack.hashtags.length > 0
    ? part(say('hashtags'), [list(pack.hashtags.map(({ tag, for: what }) => `${tag}: ${textOf(what)}`))])
    : []),
  ...ownWordsPart(pack),
  ...(pack.sourcePolicies.length > 0
    ? part(say('policies'), [
        list(
          pack.sourcePolicies.map(({ title: name, reference, version, on }) =>
            [textOf(name), reference, version, on].filter(Boolean).join(', '),
          ),
        ),
      ])
    : []),
  ...(pack.changes.length > 0
    ? part(say('changes'), [
        list(
          pack.changes.map(({ version, on, what }) => `**${say('change_line', { version, on })}.** ${textOf(what)}`),
        ),
      ])
    : []),
];
