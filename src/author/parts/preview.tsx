import { guidanceWith } from '../../guidance/guidance';
import { patientsPage } from '../../guidance/print/patients-page';
import { textOf } from '../../guidance/spoken';
import { NOBODY_YET } from '../../guidance/you';
import { Blocks } from '../../handout/blocks';
import type { Guidance } from '../../pack/merge';
import type { Pack } from '../../pack/pack';
import { SITUATIONS } from '../../pack/shapes/writing';
import { CardBody } from '../../popup/screens/card-screen';
import { ContactsBody } from '../../popup/screens/contacts-screen';
import { InHand } from '../../popup/screens/in-hand';
import { Said, SaidLine } from '../../popup/screens/said';
import { PackAsks } from '../../popup/screens/whose/pack-asks';
import { PackMakers } from '../../popup/screens/whose/pack-makers';
import { authorWords as say } from '../author-words';
import type { JsonObject } from '../draft/json';
import { complete } from '../form/complete';
import { PACK_FORM } from '../form/pack-form';
import type { PartId } from './parts';

/** The pack as far as it is written, in its shape: what staff will see can be shown before it is whole. */
const soFar = (draft: JsonObject): Pack =>
  Object.fromEntries(
    [...PACK_FORM].flatMap(([room, form]) => {
      const value = complete(form, draft[room]);
      return value === undefined ? [] : [[room, value]];
    }),
  ) as Pack; // `complete` gives each room the shape that its form was read from

/** @param card which card is open; null for all of them in a list */
export function Preview({ part, draft, card }: { part: PartId; draft: JsonObject; card: number | null }) {
  const pack = soFar(draft);
  return <OnePart part={part} pack={pack} guidance={guidanceWith(pack)} card={card} />;
}

function OnePart({
  part,
  pack,
  guidance,
  card,
}: {
  part: PartId;
  pack: Pack;
  guidance: Guidance;
  card: number | null;
}) {
  switch (part) {
    case 'us':
    case 'together':
      return <PackMakers pack={pack} />;
    case 'cards': {
      const shown = pack.cards[card ?? 0];
      if (!shown) return <p>{say('preview_none')}</p>;
      return (
        <>
          <h1>{textOf(shown.title)}</h1>
          <CardBody card={{ ...shown, from: 'pack' }} guidance={guidance} you={NOBODY_YET} />
        </>
      );
    }
    case 'contacts':
      return (
        <>
          <ContactsBody contacts={guidance.contacts} />
          {pack.afterAMistake.length > 0 && <InHand what={{ kind: 'steps' }} guidance={onlyFrom(guidance)} />}
        </>
      );
    case 'lines':
      return <Lines guidance={onlyFrom(guidance)} />;
    case 'drills':
      return <Drills drills={pack.drills} />;
    case 'patients':
      return <Blocks blocks={patientsPage({ guidance, pack, signed: null }, null)} />;
    case 'words':
      return <PackAsks pack={pack} off={[]} />;
  }
}

/** What is the pack's own, so that the author sees it and not the built-in lines beside it. */
const onlyFrom = (guidance: Guidance): Guidance => ({
  ...guidance,
  bioLines: guidance.bioLines.filter(({ from }) => from === 'pack'),
  replyTemplates: guidance.replyTemplates.filter(({ from }) => from === 'pack'),
  answering: guidance.answering.filter(({ from }) => from === 'pack'),
  consentRoutes: guidance.consentRoutes.filter(({ from }) => from === 'pack'),
  afterAMistake: guidance.afterAMistake.filter(({ from }) => from === 'pack'),
});

const Lines = ({ guidance }: { guidance: Guidance }) => (
  <>
    {(['person', 'service'] as const).map((who) => (
      <InHand key={who} what={{ kind: 'bio-lines', for: who }} guidance={guidance} />
    ))}
    <InHand what={{ kind: 'consent', ids: [] }} guidance={guidance} />
    <InHand what={{ kind: 'replies', situations: SITUATIONS }} guidance={guidance} />
    <InHand what={{ kind: 'answering', situations: SITUATIONS }} guidance={guidance} />
  </>
);

const Drills = ({ drills }: Pick<Pack, 'drills'>) =>
  drills.length === 0 ? (
    <p>{say('preview_none')}</p>
  ) : (
    drills.map(({ id, title, scenario, choices, afterwards }) => (
      <section key={id}>
        <h2>
          <SaidLine words={title} />
        </h2>
        <Said words={scenario} />
        {choices.map(({ choice, talkedThrough }) => (
          <details key={textOf(choice)}>
            <summary>
              <SaidLine words={choice} />
            </summary>
            <Said words={talkedThrough} />
          </details>
        ))}
        <Said words={afterwards} />
      </section>
    ))
  );
