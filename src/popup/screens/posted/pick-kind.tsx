import { KINDS, type Kind } from '../../../guidance/posted/kinds';
import { postedWords as say } from '../../../guidance/posted-words';
import { FocusedHeading } from '../focused-heading';

/** What was posted. @param again whether somebody came back to choose: then the question takes the focus */
export const PickKind = ({ again, onPick }: { again: boolean; onPick: (kind: Kind) => void }) => (
  <>
    <FocusedHeading on={again}>{say('pick')}</FocusedHeading>
    <p class="hint">{say('pick_hint')}</p>
    <ul class="choices">
      {KINDS.map((kind) => (
        <li key={kind}>
          <button type="button" onClick={() => onPick(kind)}>
            <strong>{say(`kind_${kind}`)}</strong> <span>{say(`kind_${kind}_more`)}</span>
          </button>
        </li>
      ))}
    </ul>
  </>
);
