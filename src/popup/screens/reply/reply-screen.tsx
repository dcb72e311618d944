import { useState } from 'preact/hooks';
import { type KnownSituation, knownSituation } from '../../../guidance/reply-guide/situation';
import { begin, type Going, goTo, questionBefore } from '../../../guidance/reply-guide/there-and-back';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { Page } from '../page';
import type { Given } from '../screens';
import { Steps } from './steps';

type Started = { from: string; going: Going };

/** In memory of this page alone, so that whoever looks something up comes back to their answers. Nothing stores it. */
let lately: Started | null = null;

/** Whether and how to answer somebody: one question a step, then what to do. */
export function ReplyScreen({ guidance, rest }: Pick<Given, 'guidance' | 'rest'>) {
  const from = rest.join('/');
  return <Asked key={from} from={from} known={knownSituation(rest[0])} guidance={guidance} />;
}

type AskedProps = Pick<Given, 'guidance'> & { from: string; known: KnownSituation | null };

function Asked({ from, known, guidance }: AskedProps) {
  const [going, setGoing] = useState(() => (lately?.from === from ? lately.going : begin(known)));
  const go = (now: Going) => {
    lately = { from, going: now };
    setGoing(now);
  };
  const before = questionBefore(going);
  return (
    <Page title={say('title')} back={before ? () => go(goTo(going, before)) : '#home'}>
      <Steps going={going} go={go} guidance={guidance} known={known} />
      <p class="hint apart">{say('memory')}</p>
      <p class="hint">{say('credit')}</p>
    </Page>
  );
}
