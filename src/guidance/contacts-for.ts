import type { Guidance } from '../pack/merge';
import type { Contact } from '../pack/pack';

type Shown = Guidance['contacts'][number];

/** Of each kind, in the order asked: the organisation's own people, or else the general ones, who have no number. */
export const contactsFor = ({ contacts }: Guidance, kinds: readonly Contact['kind'][]): readonly Shown[] =>
  kinds.flatMap((kind) => {
    const ofKind = contacts.filter((contact) => contact.kind === kind);
    const theirs = ofKind.filter(({ from }) => from === 'pack');
    return theirs.length > 0 ? theirs : ofKind;
  });

/** Somebody to ring, and within how many hours where a step after a mistake says so. */
export type Whom = Shown & { withinHours?: number };

/** The same after a mistake. What an organisation asks goes before what is built in: its steps come first. */
export const whomToTell = (guidance: Guidance, kinds: readonly Contact['kind'][]): readonly Whom[] =>
  contactsFor(guidance, kinds).map((contact) => {
    const step = guidance.afterAMistake.find(
      ({ tell, withinHours }) => withinHours !== undefined && (tell === contact.id || tell === contact.kind),
    );
    return step?.withinHours === undefined ? contact : { ...contact, withinHours: step.withinHours };
  });
