import type { LiveComposer } from '../../composer/live-composer';

/** Nothing new is said while somebody is in the middle of a word: drawing waits this long, the voice longer. */
const DRAW_PAUSE_MS = 350;
const VOICE_PAUSE_MS = 1000;

type On = {
  /** At the next frame after a change. */
  keepUp(): void;
  /** When the writing has paused. */
  lookAgain(): void;
  /** When it has paused for longer. */
  announce(): void;
};

/** Hears of every change of a composer's words, also of those that an editor makes without an input event. */
export function followChanges(composer: LiveComposer, on: On): { isWriting(): boolean } {
  const { signal } = composer;
  let frame = 0;
  let drawing: ReturnType<typeof setTimeout> | undefined;
  let voicing: ReturnType<typeof setTimeout> | undefined;
  let followed: readonly HTMLElement[] = [];

  const onChange = () => {
    if (signal.aborted) return;
    cancelAnimationFrame(frame);
    clearTimeout(drawing);
    clearTimeout(voicing);
    frame = requestAnimationFrame(() => {
      followBoxes();
      on.keepUp();
    });
    drawing = setTimeout(() => {
      drawing = undefined;
      on.lookAgain();
    }, DRAW_PAUSE_MS);
    voicing = setTimeout(on.announce, VOICE_PAUSE_MS);
  };
  const redrawn = new MutationObserver(onChange);

  /** Editors rebuild their boxes and threads grow. */
  function followBoxes() {
    const boxes = composer.boxes();
    if (boxes.length === followed.length && boxes.every((box, index) => box === followed[index])) return;
    followed = boxes;
    redrawn.disconnect();
    for (const box of boxes) redrawn.observe(box, { childList: true, characterData: true, subtree: true });
    const roots = new Set(boxes.map((box) => box.getRootNode()));
    for (const root of roots) root.addEventListener('input', onInput, { signal });
  }
  const onInput = (event: Event) => {
    const path = event.composedPath();
    if (composer.boxes().some((box) => path.includes(box))) onChange();
  };

  followBoxes();
  signal.addEventListener('abort', () => {
    redrawn.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(drawing);
    clearTimeout(voicing);
  });
  return { isWriting: () => drawing !== undefined };
}
