import type { CardSays } from './card';
import type { Concern } from './concerns';
import type { Help } from './help';
import { say } from './in-page-words';
import { ReviewView } from './review-view';

type OnConcern = (concern: Concern, event: MouseEvent) => void;
export type CardViewProps = CardSays & {
  onWrong: OnConcern | undefined;
  onNever: OnConcern | undefined;
  onForGood: OnConcern | undefined;
  onTell: OnConcern | undefined;
  onConcern: ((event: MouseEvent) => void) | undefined;
  onClose(event: MouseEvent): void;
  onClosed(): void;
  /** The composer keeps its focus while the card is only looked at. */
  keepFocus: boolean;
};

export function CardView({ keepFocus, onClose, onClosed, ...says }: CardViewProps) {
  const keep = (event: Event) => keepFocus && event.preventDefault();
  return (
    <dialog class="card" aria-labelledby="card-title" onClose={onClosed} onPointerDown={keep} onMouseDown={keep}>
      <div class="top">
        <h2 id="card-title" tabIndex={-1}>
          {say('name')}
        </h2>
        <button type="button" class="close" aria-label={say('card_close')} aria-keyshortcuts="Escape" onClick={onClose}>
          ×
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-labelledby="card-title">
        <ReviewView {...says} />
        <AlreadyPosted open={says.help.open} />
        <p class="keys">{say('keys_hint')}</p>
      </section>
    </dialog>
  );
}

/** For whoever comes too late to think again: one quiet line below everything that can still be chosen. */
const AlreadyPosted = ({ open }: { open: Help['open'] }) => (
  <div>
    <button type="button" class="quiet" onClick={(event) => event.isTrusted && open({ screen: 'posted', about: '' })}>
      {say('already_posted')}
    </button>
  </div>
);
