import { popupWords as say } from '../platform/popup-words';
import { NoticeBox } from '../ui/page/notice';
import { useFresh } from '../ui/page/use-fresh';
import { AcrossPosts } from './parts/across-posts';
import { DeepReader } from './parts/deep-reader';
import { HiddenPhrases } from './parts/hidden-phrases';
import { LanguageChoice } from './parts/language-choice';
import { Marks } from './parts/marks';
import { Organisation } from './parts/organisation';
import { PackPart } from './parts/pack/pack-part';
import { Places } from './parts/places';
import { PrivateMessages } from './parts/private-messages';
import { RestState } from './parts/rest-state';
import { Stored } from './parts/stored';
import { Wipe } from './parts/wipe';
import { readOptions } from './read-options';

export function Options() {
  const shown = useFresh(readOptions);
  if (!shown) return null;
  const { kept, keys } = shown;
  document.title = say('options_title');
  return (
    <>
      <h1>{say('options_title')}</h1>
      <NoticeBox notice={kept.notice} />
      <LanguageChoice chosen={kept.settings.language} />
      <Places {...shown} />
      <PrivateMessages on={kept.settings.privateMessages} />
      <AcrossPosts on={kept.settings.acrossPosts} />
      {import.meta.env.HAS_READER && <DeepReader on={kept.settings.deepReader} allowed={!kept.policy.deepReaderOff} />}
      <Marks on={kept.settings.marks} />
      <RestState settings={kept.settings} />
      <HiddenPhrases />
      <section aria-labelledby="keys">
        <h2 id="keys">{say('keys_heading')}</h2>
        <p>{keys ? say('keys_open', { keys }) : say('keys_none')}</p>
      </section>
      <PackPart {...shown} />
      <Organisation policy={kept.policy} />
      <Stored stored={shown.stored} />
      <Wipe granted={shown.granted} />
    </>
  );
}
