import { browser } from './browser';
import { type Answer, type Ask, type MessageTo, messages } from './messages';
import type { Read } from './read';

/** `silent`: nobody is there (the page has none of our scripts, or the extension was updated); `refused`: no good answer. */
export type AskProblem = 'silent' | 'refused';

export const askBackground = <N extends MessageTo<'background'>>(name: N, ask: Ask<N>) =>
  readAnswer(name, () => browser.runtime.sendMessage({ name, ask }));

/** Asks the top frame of a tab alone: with several frames the first to answer would win. */
export const askPage = <N extends MessageTo<'content'>>(tabId: number, name: N, ask: Ask<N>) =>
  readAnswer(name, () => browser.tabs.sendMessage(tabId, { name, ask }, { frameId: 0 }));

/** Tells every frame of a tab, and waits for none. */
export const tellPage = <N extends MessageTo<'content'>>(tabId: number, name: N, ask: Ask<N>): void =>
  void readAnswer(name, () => browser.tabs.sendMessage(tabId, { name, ask }));

async function readAnswer<N extends keyof typeof messages>(
  name: N,
  send: () => Promise<unknown>,
): Promise<Read<Answer<N>, AskProblem>> {
  try {
    const answer = await send();
    if (answer === undefined) return { ok: false, problem: 'silent' };
    return messages[name].answer(answer)
      ? { ok: true, value: answer as Answer<N> } // the reader of this very name accepted it
      : { ok: false, problem: 'refused' };
  } catch {
    return { ok: false, problem: 'silent' };
  }
}
