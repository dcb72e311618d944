import { type LaterDraft, laterDrafts, letGoOfLater } from '../../platform/later-drafts';
import { popupWords as say } from '../../platform/popup-words';
import { spokenLanguage } from '../../platform/words';
import { useFresh } from '../../ui/page/use-fresh';
import { Page } from './page';
import { useCopied } from './use-copied';

/** Drafts that the person wanted to come back to. Only here are they shown again. */
export function LaterScreen() {
  const drafts = useFresh(laterDrafts);
  return (
    <Page title={say('later_title')}>
      <p>{say('later_lead')}</p>
      {drafts?.length === 0 && <p>{say('later_none')}</p>}
      {drafts?.map((draft) => (
        <Later key={draft.keptAt} draft={draft} />
      ))}
    </Page>
  );
}

function Later({ draft }: { draft: LaterDraft }) {
  const { isCopied, copy } = useCopied();
  const from = say('later_from', { place: draft.place, time: whenKept(draft) });
  return (
    <section aria-label={from}>
      <p class="hint">{from}</p>
      <p class="example later">{draft.text}</p>
      <div class="row">
        <button type="button" onClick={() => copy(draft.text)}>
          {say('button_copy')}
        </button>
        <button type="button" onClick={() => letGoOfLater(draft)}>
          {say('button_delete')}
        </button>
        <span role="status" class="hint">
          {isCopied(draft.text) && say('later_copied')}
        </span>
      </div>
    </section>
  );
}

/** The way there, while something waits. */
export function LaterLink() {
  const count = useFresh(laterDrafts)?.length ?? 0;
  if (count === 0) return null;
  return (
    <p class="to-later">
      <a href="#later">{say('nav_later')}</a> <span class="hint">{say('nav_later_more', { count })}</span>
    </p>
  );
}

const whenKept = ({ keptAt }: LaterDraft): string =>
  new Date(keptAt).toLocaleString(spokenLanguage(), { weekday: 'long', hour: '2-digit', minute: '2-digit' });
