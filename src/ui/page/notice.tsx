import { popupWords as say } from '../../platform/popup-words';
import { forgetNotice, type Notice } from '../../platform/stored';

const WORDS = { 'settings-replaced': 'notice_settings_replaced' } as const satisfies Record<Notice, string>;

/** What storage had to tell, until it was read. */
export const NoticeBox = ({ notice }: { notice: Notice | null }) =>
  notice && (
    <div class="notice" role="status">
      <p>{say(WORDS[notice])}</p>
      <button type="button" class="quiet" onClick={forgetNotice}>
        {say('button_notice_read')}
      </button>
    </div>
  );
