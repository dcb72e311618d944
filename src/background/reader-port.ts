import { onReaderPort } from '../platform/reader-port';
import { storedPolicy, storedSettings } from '../platform/stored';
import { readerHere } from './reader-here';

let opened = 0;

/** Hands the reader's port on to the reader. A draft passes through and is not kept. Call it at top level. */
export function answerReaders(): void {
  onReaderPort((port) => {
    const who = ++opened;
    let gone = false;
    const allowed = async () => {
      const may = await mayRead();
      if (!may && !gone) port.answer({ off: 'switched-off' });
      return may && !gone;
    };
    void allowed().then((may) => may && readerHere().wake());
    port.onAsk(async (ask) => {
      if (!(await allowed())) return;
      if (!('cost' in ask)) return readerHere().ask(who, ask, port.answer);
      const state = await readerHere().state();
      port.answer(state.ok ? state.value : { off: state.problem });
    });
    port.onGone(() => {
      gone = true;
      readerHere().gone(who);
    });
  });
}

/** The person and the organisation may each switch it off; neither can switch it on for the other. */
async function mayRead(): Promise<boolean> {
  const [settings, policy] = await Promise.all([storedSettings(), storedPolicy()]);
  return settings.deepReader && !policy.deepReaderOff;
}
