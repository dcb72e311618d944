import { isEmpty } from '../../../guidance/concern/form';
import { concernWords as say } from '../../../guidance/concern-words';
import { pageWords } from '../../../guidance/page-words';
import { type LaterDraft, laterDrafts } from '../../../platform/later-drafts';
import { useFresh } from '../../../ui/page/use-fresh';
import { Box } from '../box';
import { Page } from '../page';
import type { Concern } from './use-concern';

/** With a draft that was kept, with pasted words, or with nothing. */
export function BeginStep({ concern }: { concern: Concern }) {
  const drafts = useFresh(laterDrafts) ?? [];
  const started = !isEmpty(concern.form);
  return (
    <Page title={say('title')} back="#speak-up">
      <p>{say('lead')}</p>
      <p class="callout">{pageWords('speak_up_now')}</p>
      {started && (
        <p>
          <button type="button" class="main" onClick={() => concern.go('form')}>
            {say('begin_go_on')}
          </button>
        </p>
      )}
      {drafts.map((draft) => (
        <KeptDraft key={draft.keptAt} draft={draft} onBegin={() => concern.sort(draft.text)} />
      ))}
      <p class="written">
        <Box
          id="pasted"
          label={say('begin_paste')}
          hint={say('begin_paste_hint')}
          rows={6}
          text={concern.draft}
          onWrite={concern.writeDraft}
        />
      </p>
      <p class="row">
        <button type="button" class={started ? '' : 'main'} onClick={() => concern.sort(concern.draft)}>
          {say('begin_sort')}
        </button>
        <button type="button" onClick={concern.beginEmpty}>
          {say('begin_empty')}
        </button>
      </p>
      <p role="status">{concern.sorting && say('begin_sorting')}</p>
      {started && <p class="hint">{say('begin_again')}</p>}
      <p class="hint">
        {say('nothing_kept')} {drafts.length > 0 && say('begin_kept_stays')}
      </p>
    </Page>
  );
}

function KeptDraft({ draft, onBegin }: { draft: LaterDraft; onBegin: () => unknown }) {
  const time = new Date(draft.keptAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <p class="kept-draft">
      <button type="button" onClick={onBegin} aria-describedby={`kept-${draft.keptAt}`}>
        {say('begin_kept', { place: draft.place, time })}
      </button>
      <span id={`kept-${draft.keptAt}`} class="hint">
        {draft.text}
      </span>
    </p>
  );
}
