import { contactsFor } from '../../../guidance/contacts-for';
import { pageWords as say } from '../../../guidance/page-words';
import { someoneWords } from '../../../guidance/someone-words';
import { textOf } from '../../../guidance/spoken';
import { inNation } from '../../../guidance/you';
import { CopyLine } from '../copy-line';
import { LinesToCall } from '../lines-to-call';
import { Page } from '../page';
import { Said } from '../said';
import type { Given } from '../screens';
import { WhomLine } from '../whom-line';
import { Points } from './part-view';

/** Help for a life at risk, the reader's own included. No rule and no regulator stands here. */
export function CrisisScreen({ guidance, you }: Pick<Given, 'guidance' | 'you'>) {
  const { cards, crisisLines, replyTemplates } = guidance;
  const card = cards.find(({ id, from }) => id === 'in-danger' && from === 'built-in');
  return (
    <Page title={say('crisis_title')}>
      <div class="callout">
        <p>{say('crisis_lead')}</p>
        <a href="tel:999">{say('call', { number: '999' })}</a>
      </div>
      <p>{say('crisis_self')}</p>
      <p>{someoneWords('danger_ask')}</p>
      <h2>{say('crisis_lines')}</h2>
      <LinesToCall lines={inNation(crisisLines, you.nation).filter(({ id }) => id !== 'emergency')} />
      <h2>{say('crisis_write')}</h2>
      {replyTemplates
        .filter(({ situation }) => situation === 'crisis')
        .map(({ id, from, text }) => (
          <CopyLine key={`${from} ${id}`} words={text} />
        ))}
      <h2>{someoneWords('danger_helps_title')}</h2>
      <ul>
        {card?.well.map((point) => (
          <li key={textOf(point)} class="said">
            <Said words={point} />
          </li>
        ))}
      </ul>
      <h2>{someoneWords('danger_not_title')}</h2>
      <Points of="danger_not" />
      <h2>{someoneWords('danger_after_title')}</h2>
      <Points of="danger_after" />
      <ul class="lines">
        {contactsFor(guidance, ['on-call', 'safeguarding', 'wellbeing']).map((whom) => (
          <WhomLine key={`${whom.from} ${whom.id}`} {...whom} />
        ))}
      </ul>
      <p>
        <a href="#card/in-danger">{say('crisis_more')}</a>
      </p>
      <p class="hint">{say('numbers_note')}</p>
    </Page>
  );
}
