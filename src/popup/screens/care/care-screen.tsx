import { carePageOf, carePages } from '../../../guidance/duty-of-care/care-pages';
import { careWords as say } from '../../../guidance/duty-of-care/words';
import { popupWords } from '../../../platform/popup-words';
import { LinkList } from '../link-list';
import { Page } from '../page';
import type { Given } from '../screens';
import { CarePageView } from './care-page';
import { Expectations } from './expectations';
import './care.css';

/** What clinicians ask about what happens when others act on their word: the list with its lines to copy, or one page. */
export function CareScreen(given: Given) {
  const page = carePageOf(given.rest[0]);
  return page ? <CarePageView key={page.id} page={page} {...given} /> : <List {...given} />;
}

const List = ({ guidance, you }: Pick<Given, 'guidance' | 'you'>) => (
  <Page title={popupWords('nav_care')}>
    <p>{say('list_lead')}</p>
    <LinkList
      label={say('list_label')}
      links={carePages.map(({ id, key }) => ({ hash: `care/${id}`, title: say(`care_${key}_title`) }))}
    />
    <h2>{say('expect')}</h2>
    <Expectations guidance={guidance} you={you} />
  </Page>
);
