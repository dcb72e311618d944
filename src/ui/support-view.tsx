import type { SupportId } from '../engine/types/topics';
import { say } from './in-page-words';
import { RouteList } from './route-list';
import { crisisRoutes, speakUpRoutes } from './routes';
import { supportWords } from './topic-words';

export type SupportViewProps = { support: SupportId; ofAuthor: boolean; open: boolean };

/** Help that is offered, never a fault. */
export function SupportView({ support, ofAuthor, open }: SupportViewProps) {
  const words = supportWords(support, ofAuthor);
  const isCrisis = support === 'person-in-crisis';
  return (
    <details class="support" open={open}>
      <summary>
        <span class="dot" />
        <h3>{words.title}</h3>
      </summary>
      <p>{words.say}</p>
      <RouteList groups={isCrisis ? crisisRoutes() : speakUpRoutes()} />
      {words.fine && <p>{words.fine}</p>}
      {!isCrisis && <p class="assure">{say('nothing_recorded')}</p>}
    </details>
  );
}
