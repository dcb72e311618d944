import { h } from 'preact';
import { readChosen } from '../../composer/selected';
import type { Draft } from '../../engine/types/draft';
import { ALL_CLEAR, type Review } from '../../engine/types/review';
import type { KeysTo } from '../../ui/ask';
import { cardOn } from '../../ui/card';
import type { Help } from '../../ui/help';
import type { Host } from '../../ui/host';
import { say } from '../../ui/in-page-words';

type Parts = { host: Host; look(draft: Draft): Review; help: Help; keysTo: KeysTo; dark: boolean };

/** Looks at what the person chose on a page where we do nothing else, and shows it in a card that they close. */
export function lookHere({ host, look, help, keysTo, dark }: Parts): void {
  const chosen = readChosen();
  const draft: Draft = { text: chosen?.text ?? '', context: { kind: 'post' } };
  const review = chosen ? look(draft) : ALL_CLEAR;
  const isClear = review.findings.length === 0 && review.support.length === 0;
  const card = cardOn(host, {
    keysTo,
    onWrong: null,
    onNever: null,
    onForGood: null,
    onConcern: null,
    onClosed: () => card.remove(),
  });
  const words = chosen ? (isClear ? say('nothing_seen') : null) : say('no_text');
  const lead = words && h('p', { class: 'lead' }, words);
  const near = chosen?.near ?? new DOMRect(innerWidth / 2, 80, 0, 0);
  card.open({ review, context: draft.context, help, lead }, near, 'reading', dark);
}
