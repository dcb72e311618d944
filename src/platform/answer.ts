import { askerOf, type Sender } from './asker';
import { browser } from './browser';
import { type Answer, type Ask, type MessageName, type MessageTo, messages } from './messages';

export type Answers<Names extends MessageName, From = Sender> = {
  [N in Names]: (ask: Ask<N>, sender: From) => Answer<N> | Promise<Answer<N>>;
};

/** Sent instead of an answer, so that whoever asks never waits in vain. */
const REFUSED = { refused: true } as const;

type AnyAnswer = (ask: unknown, sender: Sender) => object | Promise<object>;

/**
 * Answers every message that is meant for this side: by the table when the sender may ask and asks well, `REFUSED`
 * otherwise. Messages for the other side are left alone. Call it once, at top level.
 */
export function answerMessages<Side extends 'background' | 'content'>(
  here: Side,
  answers: Answers<MessageTo<Side>>,
): void {
  const answerTo = async (wire: unknown, name: MessageName | null, sender: Sender): Promise<object> => {
    if (!name) return REFUSED;
    const message = messages[name];
    const ask: unknown = (wire as { ask?: unknown }).ask ?? {}; // nameIn saw an object
    const from = askerOf(sender, browser.runtime.id, browser.runtime.getURL(''));
    if (from !== message.from || !message.ask(ask)) return REFUSED;
    const answer = answers[name as MessageTo<Side>] as AnyAnswer; // the table paired name and ask just above
    return answer(ask, sender);
  };
  const listener = (wire: unknown, sender: Sender, tell: (answer: unknown) => void): boolean => {
    const name = nameIn(wire);
    if (name ? messages[name].to !== here : here !== 'background') return false;
    answerTo(wire, name, sender).then(tell, () => tell(REFUSED));
    return true; // the answer comes later: Chromium hears of it by this alone, Firefox as well
  };
  // The types know a listener that always answers, and one that never does.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function nameIn(wire: unknown): MessageName | null {
  if (typeof wire !== 'object' || wire === null || !('name' in wire)) return null;
  const { name } = wire;
  return typeof name === 'string' && Object.hasOwn(messages, name) ? (name as MessageName) : null;
}
