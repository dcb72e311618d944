import { useState } from 'preact/hooks';
import type { Pack } from '../pack/pack';
import { forgetAuthorDraft } from '../platform/author-draft';
import { LanguageSwitch } from '../ui/page/language-switch';
import { readKept } from '../ui/page/read-kept';
import { useFresh } from '../ui/page/use-fresh';
import { authorWords as say } from './author-words';
import type { Saved } from './draft/saved';
import { Reading } from './notes/reading';
import { Start } from './start';
import { Workshop } from './workshop';

/** The authoring page: a pack is begun or opened, written beside what staff will see, tried, and signed. */
export function Author({ saved }: { saved: Saved | null }) {
  const kept = useFresh(readKept);
  const [work, setWork] = useState(saved);
  const [reading, setReading] = useState<Pack | null>(null);
  if (!kept) return null;
  document.title = say('title');
  const close = async () => {
    await forgetAuthorDraft();
    location.hash = '';
    setWork(null);
  };
  return (
    <>
      <header>
        <h1>{say('title')}</h1>
        <LanguageSwitch spoken={kept.language} />
      </header>
      {reading ? (
        <Reading pack={reading} onClose={() => setReading(null)} />
      ) : work ? (
        <Workshop saved={work} onClose={close} />
      ) : (
        <Start onOpen={setWork} onRead={setReading} />
      )}
    </>
  );
}
