import type { ComponentChildren } from 'preact';
import { PAGES, type PageId } from '../../../guidance/someone/pages';
import { Page } from '../page';
import type { Given } from '../screens';
import { Sources } from '../sources';
import { PartView } from './part-view';

type SomeonePageProps = Pick<Given, 'guidance' | 'you'> & {
  id: PageId;
  title: string;
  /** What stands first, before everything that can be read in peace. */
  lead: ComponentChildren;
};

/** A screen about what somebody else does, part by part, with the sources of its card. */
export function SomeonePage({ id, title, lead, guidance, you }: SomeonePageProps) {
  const { card, parts } = PAGES[id];
  const short = guidance.cards.find((one) => one.id === card && one.from === 'built-in');
  return (
    <Page title={title}>
      {lead}
      {parts.map((part) => (
        <PartView key={part.key} part={part} guidance={guidance} />
      ))}
      {short && <Sources sources={short.sources} profession={you.profession} />}
    </Page>
  );
}
