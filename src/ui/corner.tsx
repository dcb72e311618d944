import { render } from 'preact';
import type { Outcome } from '../engine/types/review';
import type { Host } from './host';
import { say } from './in-page-words';
import { dress, layerIn } from './layer';
import { placeCorner } from './place-corner';

export type CornerSays = { text: string; outcome: Outcome };

/** The quiet count beside a composer. */
export type Corner = {
  /** Null: there is nothing to say, and nothing is shown. */
  show(says: CornerSays | null, dark: boolean): void;
  /** Keeps it beside the box; it hides while no free place is in view. */
  place(box: HTMLElement | null): void;
  /** Said to a screen reader, politely. The same words are not said twice in a row. */
  announce(text: string): void;
  rect(): DOMRect | null;
  remove(): void;
};

export function cornerOn(host: Host, onOpen: (event: MouseEvent) => void): Corner {
  const layer = layerIn(host.root);
  let says: CornerSays | null = null;
  let said = '';
  const draw = () => render(<CornerView says={says} said={said} onOpen={onOpen} />, layer);
  const button = () => layer.querySelector<HTMLElement>('.corner');
  draw();
  return {
    show(next, dark) {
      says = next;
      dress(layer, dark);
      draw();
    },
    place(box) {
      const corner = button();
      // Beneath our dialog the page is inert and hit tests find nothing of it: every place would seem free.
      if (!corner || host.root.querySelector('dialog:modal')) return;
      const at = box && placeCorner(box, corner.getBoundingClientRect(), host);
      corner.style.visibility = at ? 'visible' : 'hidden';
      if (at) Object.assign(corner.style, { left: `${at.left}px`, top: `${at.top}px` });
    },
    announce(text) {
      if (text === said) return;
      said = text;
      draw();
    },
    rect: () => button()?.getBoundingClientRect() ?? null,
    remove() {
      render(null, layer);
      layer.remove();
    },
  };
}

type CornerViewProps = { says: CornerSays | null; said: string; onOpen(event: MouseEvent): void };

const CornerView = ({ says, said, onOpen }: CornerViewProps) => (
  <>
    <div role="status" class="hidden">
      {said}
    </div>
    {says && (
      <button
        type="button"
        class="corner"
        data-outcome={says.outcome}
        aria-label={`${say('name')}: ${says.text}`}
        aria-haspopup="dialog"
        aria-keyshortcuts="Alt+Shift+L"
        // The composer keeps its focus: whoever is writing goes on writing.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => event.isTrusted && onOpen(event)}
      >
        <span class="dot" />
        <span>{says.text}</span>
      </button>
    )}
  </>
);
