import type { CardSays } from './card';
import type { Concern } from './concerns';
import { say } from './in-page-words';
import { ReviewView } from './review-view';

type OnConcern = (concern: Concern, event: MouseEvent) => void;
export type CardViewProps = CardSays & {
  onWrong: OnConcern | undefined;
  onNever: OnConcern | undefined;
  onForGood: OnConcern | undefined;
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
        <p class="keys">{say('keys_hint')}</p>
      </section>
    </dialog>
  );
}
