import { render } from 'preact';
import type { KeysTo } from './ask';
import { CardView } from './card-view';
import type { Concern } from './concerns';
import { type Deliberate, deliberateSince } from './deliberate';
import type { Host } from './host';
import { dress, layerIn } from './layer';
import { accessPress, keysOf } from './modal-keys';
import { placeCard } from './place-card';
import type { Says } from './review-view';
import { tellPlace } from './tell-place';

export type CardSays = Says & { opened?: Concern['topic'] | undefined };

export type Card = {
  /** `reading`: opened by keyboard, takes focus and keys until it closes. `beside`: the composer keeps both. */
  open(says: CardSays, near: DOMRect, how: 'reading' | 'beside', dark: boolean): void;
  /** Other words for an open card; nothing when it is closed. */
  update(says: CardSays): void;
  place(near: DOMRect): void;
  close(): void;
  isOpen(): boolean;
  /** A key pressed in the composer while the card is open beside it: whether it was the printed key of a choice. */
  onKey(event: KeyboardEvent): boolean;
  /** Whether a point of the viewport lies in it. */
  holds(x: number, y: number): boolean;
  remove(): void;
};

export type CardActs = {
  /** Null where there is no draft that goes on: what is shown is only looked at. */
  onWrong: ((concern: Concern) => void) | null;
  /** Never again: of an organisation's own term. */
  onNever: ((concern: Concern) => void) | null;
  /** Hidden in every draft from now on; null where this browser cannot keep that without keeping the words. */
  onForGood: ((concern: Concern) => void) | null;
  /** Keeps the draft and opens the form for a concern. */
  onConcern: (() => void) | null;
  onClosed(how: 'reading' | 'beside'): void;
  keysTo: KeysTo;
};

export function cardOn(host: Host, { onWrong, onNever, onForGood, onConcern, onClosed, keysTo }: CardActs): Card {
  const layer = layerIn(host.root);
  let shown: { says: CardSays; how: 'reading' | 'beside'; near: DOMRect; deliberate: Deliberate } | null = null;

  const dialog = () => layer.querySelector('dialog');
  const close = () => {
    if (!shown) return;
    const { how } = shown;
    shown = null;
    if (how === 'reading') keysTo(null);
    // Taken away, not closed: as in `ask`.
    render(null, layer);
    onClosed(how);
  };
  const draw = () => {
    if (!shown) return;
    const { real } = shown.deliberate;
    const toConcern = (act: () => void) => {
      close();
      act();
    };
    const onReal = (act: ((concern: Concern) => void) | null) =>
      act ? (concern: Concern, event: MouseEvent) => real(event) && act(concern) : undefined;
    render(
      <CardView
        {...shown.says}
        onWrong={onReal(onWrong)}
        onNever={onReal(onNever)}
        onForGood={onReal(onForGood)}
        onTell={onReal((concern) => shown?.says.help.open(tellPlace(concern)))}
        onConcern={onConcern ? (event) => real(event) && toConcern(onConcern) : undefined}
        onClose={(event) => real(event) && close()}
        onClosed={close}
        keepFocus={shown.how === 'beside'}
      />,
      layer,
    );
    const drawn = dialog();
    if (drawn) placeCard(drawn, shown.near);
  };

  const onMoved = () => shown?.how === 'reading' && close();
  host.moved.add(onMoved);

  return {
    close,
    isOpen: () => shown !== null,
    open(says, near, how, dark) {
      close();
      shown = { says, near, how, deliberate: deliberateSince(performance.now()) };
      dress(layer, dark);
      draw();
      const drawn = dialog();
      if (!drawn) return;
      // `show()` would take the focus from the composer; the attribute alone does not.
      if (how === 'beside') drawn.setAttribute('open', '');
      else {
        drawn.showModal();
        keysTo(keysOf(drawn, host.root, shown.deliberate, close));
        layer.querySelector<HTMLElement>('h2')?.focus();
      }
      placeCard(drawn, near);
    },
    onKey(event) {
      const drawn = dialog();
      return shown !== null && drawn !== null && accessPress(drawn, event, shown.deliberate);
    },
    update(says) {
      if (!shown) return;
      shown = { ...shown, says };
      draw();
    },
    place(near) {
      if (!shown) return;
      shown = { ...shown, near };
      const drawn = dialog();
      if (drawn) placeCard(drawn, near);
    },
    holds(x, y) {
      const rect = shown ? dialog()?.getBoundingClientRect() : undefined;
      return rect !== undefined && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
    },
    remove() {
      host.moved.delete(onMoved);
      close();
      layer.remove();
    },
  };
}
