import type { Draft } from '../engine/types/draft';
import type { Site } from '../platform/site';
import { isWritable } from './boxes';
import { findControl, isEnabled } from './control';
import { canSend, type Finder, type FoundComposer } from './find';
import { isActivation, sendKeyOf } from './keys';
import type { Reposts } from './repost';
import { knownSends } from './sends';

/** Something about to be sent: the draft of a composer, or somebody's post passed on. */
export type Sending = {
  /** Permits and gestures belong to it. */
  owner: object;
  /** Null for a repost: nothing is written. */
  composer: FoundComposer | null;
  /** The draft as it would be sent now, or null when the page does not show what would be. */
  read(): Draft | null;
  /** What can be pressed to send it now; sites redraw their controls. */
  control(): HTMLElement | null;
};

/** What an event is about to send, or null: nearly all events send nothing. */
export function findSending(event: Event, path: readonly Element[], from: Finder, reposts: Reposts): Sending | null {
  if (event.type === 'submit') return bySubmit(path, from);
  if (event instanceof KeyboardEvent && !isActivation(event)) return byKey(event, path, from);
  // Where words may be added to what is passed on, the composer knows both.
  const pressed = from.byControl(path);
  if (pressed) return ofComposer(pressed.composer, pressed.control);
  const repost = reposts.byConfirm(path);
  if (repost) return repost;
  return event instanceof KeyboardEvent ? byKey(event, path, from) : null;
}

function byKey(event: KeyboardEvent, path: readonly Element[], from: Finder): Sending | null {
  const key = sendKeyOf(event);
  const composer = key && path.some(isWritable) ? from.byBox(path) : null;
  if (!key || !composer?.hooks.keys.includes(key) || !canSend(composer, key)) return null;
  return ofComposer(composer, null);
}

function bySubmit(path: readonly Element[], from: Finder): Sending | null {
  const form = path[0];
  if (!(form instanceof HTMLFormElement)) return null;
  for (const box of form.querySelectorAll('textarea, [contenteditable]')) {
    const composer = from.byBox([box, form]);
    if (composer) return ofComposer(composer, null);
  }
  return null;
}

export const ofComposer = (composer: FoundComposer, pressed: HTMLElement | null): Sending => ({
  owner: composer,
  composer,
  read: composer.read,
  control: () => (pressed?.isConnected && isEnabled(pressed) ? pressed : (composer.sends().find(isEnabled) ?? null)),
});

/**
 * Whether something known to send, or to open what sends, is on the path: a sign that loading should begin. Those of
 * private messages are no such sign: nothing is done there before anybody knows whether the person wants it.
 */
export const meetsControl = (site: Site, path: readonly Element[]): boolean =>
  site.composers.some((hooks) => !hooks.isPrivate && findControl(path, knownSends(hooks)) !== null) ||
  site.reposts.some(({ opens, confirms }) => findControl(path, [opens, confirms]) !== null);
