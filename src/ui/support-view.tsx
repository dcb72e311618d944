import type { SupportId } from '../engine/types/topics';
import type { Help } from './help';
import { say } from './in-page-words';
import { ToConcern } from './to-concern';
import { supportWords } from './topic-words';
import { TurnList } from './turn-list';

export type SupportViewProps = {
  support: SupportId;
  ofAuthor: boolean;
  help: Help;
  open: boolean;
  onConcern?: ((event: MouseEvent) => void) | undefined;
};

/** Help that is offered, never a fault. */
export function SupportView({ support, ofAuthor, help, open, onConcern }: SupportViewProps) {
  const words = supportWords(support, ofAuthor);
  const isCrisis = support === 'person-in-crisis';
  return (
    <details class="support" open={open}>
      <summary>
        <span class="dot" />
        <h3>{words.title}</h3>
      </summary>
      <p>{words.say}</p>
      {!isCrisis && <ToConcern onConcern={onConcern} />}
      <TurnList groups={isCrisis ? help.crisis : help.speakUp} />
      {words.fine && <p>{words.fine}</p>}
      {!isCrisis && <p class="assure">{say('nothing_recorded')}</p>}
    </details>
  );
}
