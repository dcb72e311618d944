import { pageWords as say } from '../../guidance/page-words';
import { inNation, type You } from '../../guidance/you';
import type { Guidance } from '../../pack/merge';
import { Page } from './page';
import { PhoneLine } from './phone-line';
import { Said, SaidLine } from './said';

/** Help for a life at risk, the reader's own included. No rule and no regulator stands here. */
export function CrisisScreen({ guidance: { crisisLines, replyTemplates }, you }: { guidance: Guidance; you: You }) {
  const first = replyTemplates.find(({ situation, from }) => situation === 'crisis' && from === 'built-in');
  return (
    <Page title={say('crisis_title')}>
      <p class="callout">{say('crisis_lead')}</p>
      <p>{say('crisis_self')}</p>
      <h2>{say('crisis_lines')}</h2>
      <ul class="lines">
        {inNation(crisisLines, you.nation).map(({ id, name, for: what, phone }) => (
          <PhoneLine key={id} name={<SaidLine words={name} />} number={phone}>
            <SaidLine words={what} />
          </PhoneLine>
        ))}
      </ul>
      <h2>{say('crisis_write')}</h2>
      <div class="example">{first && <Said words={first.text} />}</div>
      <p>
        <a href="#card/in-danger">{say('crisis_more')}</a>
      </p>
      <p class="hint">{say('numbers_note')}</p>
    </Page>
  );
}
