import { render } from 'preact';
import type { Review } from '../engine/types/review';
import { AskView } from './ask-view';
import { deliberateSince } from './deliberate';
import type { Help } from './help';
import type { Host } from './host';
import { dress, layerIn } from './layer';
import { keysOf } from './modal-keys';

export type Question = {
  review: Review;
  ofAuthor: boolean;
  help: Help;
  /** False when a bare repost is held. */
  canEdit: boolean;
  dark: boolean;
  edit(): void;
  postAnyway(): void;
};

/** Hands every key of the page to a listener, or to the page again. */
export type KeysTo = (listener: ((event: KeyboardEvent) => void) | null) => void;

/** Opens the dialog, which is answered once, over everything; the page beneath is inert, so that no focus trap of its own can pull focus away. */
export function ask(host: Host, question: Question, keysTo: KeysTo) {
  const layer = layerIn(host.root);
  dress(layer, question.dark);
  const deliberate = deliberateSince(performance.now());
  let advice = false;
  let answered = false;

  const answer = (choice: () => void) => {
    if (answered) return;
    answered = true;
    host.moved.delete(onMoved);
    keysTo(null);
    // Taken away, not closed: a closing dialog gives focus back within the press, and Chromium then takes no typing.
    render(null, layer);
    layer.remove();
    choice();
  };
  const onPurpose = (work: () => void) => (event: MouseEvent) => {
    if (deliberate.click(event)) work();
  };
  const dialog = () => layer.querySelector('dialog');
  const draw = () =>
    render(
      <AskView
        {...question}
        advice={advice}
        onEdit={onPurpose(() => answer(question.edit))}
        onPostAnyway={onPurpose(() => answer(question.postAnyway))}
        onAdvice={onPurpose(() => {
          advice = !advice;
          draw();
          layer.querySelector<HTMLElement>('[data-first]')?.focus();
        })}
        // Whoever closes it in another way, the browser included, goes back to the draft.
        onClose={() => answer(question.edit)}
      />,
      layer,
    );
  const open = () => {
    const drawn = dialog();
    if (!drawn) return;
    // A second opening, after the page moved us, must not count as an answer.
    if (drawn.open && !drawn.matches(':modal')) drawn.removeAttribute('open');
    if (!drawn.open) drawn.showModal();
    keysTo(keysOf(drawn, host.root, deliberate, () => answer(question.edit)));
    layer.querySelector<HTMLElement>('h2')?.focus();
  };

  const onMoved = (here: boolean) => (here ? open() : answer(question.edit));

  host.moved.add(onMoved);
  draw();
  open();
}
