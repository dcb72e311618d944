import { useState } from 'preact/hooks';
import { cited } from '../../../guidance/built-in/cards';
import { asText } from '../../../guidance/posted/as-text';
import { BESIDES, isKind, KIND_FACTS, type Kind } from '../../../guidance/posted/kinds';
import { STEPS } from '../../../guidance/posted/steps';
import { postedWords as say } from '../../../guidance/posted-words';
import { popupWords } from '../../../platform/popup-words';
import { CopyText } from '../copy-text';
import { FocusedHeading } from '../focused-heading';
import { Page } from '../page';
import type { Given } from '../screens';
import { Sources } from '../sources';
import { AndYou } from './and-you';
import { PickKind } from './pick-kind';
import { Print } from './print';
import { StepBody } from './step-body';
import { Steps } from './steps';

type PostedProps = Pick<Given, 'guidance' | 'you' | 'rest'>;

/** It went out, and should not have: what kind it is, then five steps. `#posted/picture` begins with one. */
export const PostedScreen = ({ rest, ...given }: PostedProps) => (
  <Page title={popupWords('nav_posted')}>
    <div class="callout">
      <p>{say('lead')}</p>
      <p>{say('danger')}</p>
    </div>
    <p class="hint">{say('kept')}</p>
    <Choosing key={rest[0]} first={isKind(rest[0]) ? rest[0] : null} {...given} />
    <AndYou {...given} />
  </Page>
);

type Asked = Pick<Given, 'guidance' | 'you'>;

/** In memory of this page alone, so that whoever looks something up comes back to their step. Nothing stores it. */
let lately: { kind: Kind | null; at: number } = { kind: null, at: 0 };

/** What was chosen is held here and not in the address: a browser keeps addresses on the disk. */
function Choosing({ first, ...given }: Asked & { first: Kind | null }) {
  const [kind, setKind] = useState(first ?? lately.kind);
  const [again, setAgain] = useState(false);
  const choose = (chosen: Kind | null) => {
    lately = { kind: chosen, at: 0 };
    setKind(chosen);
    setAgain(true);
  };
  if (!kind) return <PickKind again={again} onPick={choose} />;
  return <FiveSteps kind={kind} chosen={again} onOther={() => choose(null)} {...given} />;
}

type OfKind = Asked & { kind: Kind; chosen: boolean; onOther: () => void };

const FiveSteps = ({ kind, chosen, onOther, guidance, you }: OfKind) => (
  <>
    <FocusedHeading on={chosen}>{say(`kind_${kind}`)}</FocusedHeading>
    <p>
      <button type="button" class="quiet" onClick={onOther}>
        {say('another')}
      </button>
    </p>
    <Steps
      label={say('steps')}
      first={lately.kind === kind ? lately.at : 0}
      onStep={(at) => {
        lately = { kind, at };
      }}
      steps={STEPS.map((step) => ({
        id: step,
        title: say(`step_${step}`),
        body: <StepBody kind={kind} step={step} guidance={guidance} />,
      }))}
    />
    <p class="row">
      <CopyText label={say('copy_all')} text={asText(kind, guidance)} />
      <Print />
    </p>
    <Sources sources={cited({ rules: KIND_FACTS[kind].rules, besides: BESIDES })} profession={you.profession} />
  </>
);
