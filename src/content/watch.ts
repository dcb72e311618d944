import { isWritable } from '../composer/boxes';
import { chainOf } from '../composer/deep';
import { composersOf } from '../composer/find';
import { openGate } from '../composer/gate';
import { pathOf, rootsOn } from '../composer/path';
import { repostsOf } from '../composer/repost';
import { meetsControl, ofComposer } from '../composer/sending';
import type { Site } from '../platform/site';
import { speak } from '../platform/words';
import { answerPopup } from './answer-popup';
import { cornerOf } from './corner';
import { deskOfThisFrame } from './desk';
import { gateHost } from './gate-host';
import { holdMemory } from './last-hold';
import { listenAgainWhenRewritten, listener, PRESSES } from './listen';
import { loadingOf } from './loading';
import { onPressOf } from './on-press';
import { openerOf } from './opener';

/** What is on a page before a composer has focus: listeners, and nothing that runs by itself. */
export function watch(site: Site) {
  const desk = deskOfThisFrame();
  if (desk.watched) return;
  desk.watched = true;
  const page = new AbortController();
  page.signal.addEventListener('abort', () => {
    desk.watched = false;
  });

  const corner = cornerOf(page.signal);
  desk.say = corner.say;
  const loading = loadingOf(desk, {
    heard: (language) => {
      desk.language = language;
      speak(language);
    },
    loaded: () => opener.onLoaded(),
    failed: () => corner.say('could_not_start'),
    leftAlone: () => opener.onLeftAlone(),
    rest: () => finder.rest(),
  });
  const opener = openerOf(desk, corner, loading);
  const reposts = repostsOf(site);
  const finder = composersOf(site, page.signal, reposts.meant);
  const holds = holdMemory(Date.now);
  const gate = openGate(gateHost({ site, desk, loading, corner, holds, page: page.signal }), () => performance.now());
  const onPress = onPressOf({ desk, finder, gate, loading, reposts, corner });

  const onFocusIn = (path: readonly Element[]) => {
    for (const root of rootsOn(path)) listenInside(root);
    const composer = finder.byBox(path);
    if (composer || meetsControl(site, path)) loading.ask(composer);
    if (!composer && path.some(isWritable)) opener.onNotKnown();
    if (!composer || loading.state() === 'resting') return;
    const reads = loading.reads(composer);
    // Who it is for may be one choice among others, and change while one writes.
    if (reads !== 'no' || !composer.hooks.isPrivate) listenToInput(window, ['input']);
    if (reads === 'no') return leaveAlone();
    opener.onFocus(composer);
  };
  const onInput = (event: Event) => {
    const composer = loading.state() === 'resting' ? null : finder.byBox(pathOf(event));
    if (!composer) return;
    const reads = loading.reads(composer);
    if (reads === 'no') return leaveAlone();
    if (reads === 'asking') return;
    loading.ask(composer);
    gate.onInput(ofComposer(composer, null));
    opener.onInput(composer);
  };
  const leaveAlone = () => {
    if (opener.current()) finder.rest();
    opener.onLeftAlone();
  };
  const onPointerOver = ({ target }: Event) => {
    if (loading.state() !== 'not-asked' || !(target instanceof Element)) return;
    if (meetsControl(site, chainOf(target))) loading.ask();
  };

  const listenToPresses = listener(onPress, page);
  const listenToFocus = listener((event) => onFocusIn(pathOf(event)), page);
  const listenToInput = listener(onInput, page);
  const listenToPointer = listener(onPointerOver, page);
  const listenInside = (root: ShadowRoot) => {
    listenToFocus(root, ['focusin']);
    listenToInput(root, ['input']);
    listenToPresses(root, PRESSES);
  };
  const listenToAll = () => {
    listenToPresses(window, PRESSES);
    listenToFocus(window, ['focusin']);
    listenToPointer(window, ['pointerover']);
  };
  listenToAll();
  listenAgainWhenRewritten(listenToAll, page.signal);
  // A page that was open before may have its composer in use.
  if (document.activeElement) onFocusIn(chainOf(document.activeElement));
  if (site.shareAddresses.some((start) => location.pathname.startsWith(start))) loading.ask();
  answerPopup({ site, desk, loading, opener, gate, holds });
}
