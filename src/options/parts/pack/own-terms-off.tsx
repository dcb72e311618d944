import { deliveryWords as say } from '../../../guidance/delivery-words';
import type { Pack } from '../../../pack/pack';
import { keepOwnTermsOff } from '../../../platform/own-terms-off';

/** Words of the organisation that the person does not want pointed out; each can be brought back. */
export function OwnTermsOff({ pack, off }: { pack: Pack; off: readonly string[] }) {
  const terms = pack.terms.filter(({ id }) => off.includes(id));
  if (terms.length === 0) return null;
  return (
    <>
      <h3>{say('terms_off_heading')}</h3>
      <ul class="places">
        {terms.map(({ id, words }) => (
          <li key={id}>
            {words.join(', ')}
            <button
              type="button"
              aria-label={say('button_term_on_word', { word: words[0] ?? id })}
              onClick={() =>
                keepOwnTermsOff(
                  pack.id,
                  off.filter((other) => other !== id),
                )
              }
            >
              {say('button_term_on')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
