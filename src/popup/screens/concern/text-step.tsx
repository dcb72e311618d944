import { useState } from 'preact/hooks';
import type { Nation } from '../../../engine/types/people';
import { listed } from '../../../guidance/concern/form';
import { RECIPIENTS, type Recipient, recipientName, routeTo, toText } from '../../../guidance/concern/to-text';
import { concernWords as say } from '../../../guidance/concern-words';
import { contactsFor } from '../../../guidance/contacts-for';
import { momentWords } from '../../../guidance/delivery-words';
import { guidanceWords } from '../../../guidance/guidance-words';
import { everyRoute } from '../../../guidance/routes';
import type { Guidance } from '../../../pack/merge';
import { PickOne } from '../../../ui/page/pick-one';
import { Page } from '../page';
import { PhoneLine } from '../phone-line';
import { WhomLine } from '../whom-line';
import { TakeAlong } from './take-along';
import { type Concern, offersOf } from './use-concern';

type TextProps = { concern: Concern; guidance: Guidance; nation: Nation | null };

/** The finished text in the form of whoever it is for, and the ways to take it along. */
export function TextStep({ concern, guidance, nation }: TextProps) {
  const [recipient, setRecipient] = useState<Recipient>(RECIPIENTS[0]);
  const [now] = useState(() => Date.now());
  const text = toText(concern.form.fields, recipient, { nation, day: momentWords(now) });
  return (
    <Page title={say('text_title')} back={() => concern.go('form')}>
      <div class="no-print">
        <StillThere concern={concern} />
        <PickOne
          id="recipient"
          label={say('text_for')}
          options={RECIPIENTS.map((one) => [one, recipientName(one, nation)] as const)}
          chosen={recipient}
          onPick={setRecipient}
        />
        <p class="hint">
          {say('text_same')} {say('text_name')}
        </p>
      </div>
      <pre class="concern-text">{text}</pre>
      <div class="no-print">
        <TakeAlong text={text} now={now} />
        <h2>{say('routes')}</h2>
        <Way recipient={recipient} nation={nation} guidance={guidance} />
        <p>{say('then_note')}</p>
        <p class="hint">{say('nothing_kept')}</p>
      </div>
    </Page>
  );
}

/** Said again before it is taken along: what was typed last may not have been looked at before. */
function StillThere({ concern }: { concern: Concern }) {
  const offers = offersOf(concern);
  if (concern.looked !== null && offers.length === 0) return null;
  return (
    <div class="notice">
      <p>
        {concern.looked === null
          ? say('not_looked')
          : `${say('maybe_title')}: ${offers.map((one) => say('left_gone', { words: listed(one) })).join(', ')}`}
      </p>
      <button type="button" class="quiet" onClick={() => concern.go('form')}>
        {say('back_to_form')}
      </button>
    </div>
  );
}

/** How to reach them: the organisation's own guardian where it has named one. */
function Way({ recipient, nation, guidance }: { recipient: Recipient } & Omit<TextProps, 'concern'>) {
  const id = routeTo(recipient, nation);
  const route = everyRoute.find((one) => one.id === id);
  const own = recipient === 'guardian' ? contactsFor(guidance, ['guardian']).filter(({ from }) => from === 'pack') : [];
  return (
    <ul class="lines">
      {own.map((contact) => (
        <WhomLine key={contact.id} {...contact} />
      ))}
      {own.length === 0 && (
        <PhoneLine name={guidanceWords(`route_${id}_name`)} number={route?.phone?.number}>
          {guidanceWords(`route_${id}_for`)}
        </PhoneLine>
      )}
    </ul>
  );
}
