import { type ComponentChildren, render } from 'preact';
import { AskView, type Face } from './ask-view';
import { deliberateSince } from './deliberate';
import type { Host } from './host';
import { dress, layerIn } from './layer';
import { keysOf } from './modal-keys';
import type { Says } from './review-view';
import { staySeen } from './stay-seen';
import { tellPlace } from './tell-place';

export type Question = Says & {
  /** Safer words; what takes one of them closes the dialog by `close`. */
  safer: ((close: () => void) => ComponentChildren) | null;
  /** False when a bare repost is held. */
  canEdit: boolean;
  dark: boolean;
  edit(): void;
  /** Takes out what could hurt a person, where the draft raises a concern. */
  takeOut(): void;
  postAnyway(): void;
  /** Keeps a copy to come back to, and says whether it could; null where nothing was written. */
  keepForLater: (() => Promise<boolean>) | null;
};

/** Hands every key of the page to a listener, or to the page again. */
export type KeysTo = (listener: ((event: KeyboardEvent) => void) | null) => void;

/** Opens the dialog, which is answered once, over everything; the page beneath is inert, so that no focus trap of its own can pull focus away. */
export function ask(host: Host, question: Question, keysTo: KeysTo) {
  const layer = layerIn(host.root);
  dress(layer, question.dark);
  const deliberate = deliberateSince(performance.now());
  let face: Face = 'look';
  let answered = false;
  let stop = () => {};

  const answer = (choice: () => void) => {
    if (answered) return;
    answered = true;
    stop();
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
  const turn = (next: Face, focusOn: string) => {
    if (answered) return;
    face = next;
    draw();
    layer.querySelector<HTMLElement>(focusOn)?.focus();
  };
  const later = async () => turn((await question.keepForLater?.()) ? 'kept' : 'not-kept', 'h2');
  const concern = async () => {
    await later();
    question.help.open({ screen: 'concern', about: '' });
  };
  const draw = () =>
    render(
      <AskView
        {...question}
        actions={question.safer?.(() => answer(question.edit))}
        face={face}
        onEdit={onPurpose(() => answer(question.edit))}
        onTakeOut={onPurpose(() => answer(question.takeOut))}
        onPostAnyway={onPurpose(() => answer(question.postAnyway))}
        onAdvice={onPurpose(() => turn(face === 'advice' ? 'look' : 'advice', '[data-first]'))}
        onLater={onPurpose(() => void later())}
        onTell={(one, event) => deliberate.click(event) && question.help.open(tellPlace(one))}
        onConcern={question.keepForLater ? onPurpose(() => void concern()) : undefined}
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
  const drawn = dialog();
  if (drawn) stop = staySeen(host, drawn);
}
