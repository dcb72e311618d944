import { hiddenPhrases, showPhrasesAgain } from '../../platform/hidden-phrases';
import { popupWords as say } from '../../platform/popup-words';
import { useFresh } from '../../ui/page/use-fresh';

/** What the person hid in every draft. The words are not kept, so all of it comes back or none. */
export function HiddenPhrases() {
  const n = useFresh(hiddenPhrases)?.marks.length ?? 0;
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden">{say('hidden_heading')}</h2>
      <p>{n === 0 ? say('hidden_none') : say('hidden_some', { n })}</p>
      {n > 0 && (
        <button type="button" onClick={showPhrasesAgain}>
          {say('button_show_again')}
        </button>
      )}
    </section>
  );
}
