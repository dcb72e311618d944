import type { Here } from '../platform/here';
import { popupWords as say } from '../platform/popup-words';
import type { WhyOff } from '../platform/why-off';
import type { Kept } from '../ui/page/read-kept';
import { readerWords, whyOffWords } from '../ui/page/reader-words';

/** What of a draft on the open page is not read: by its language, or because the deep reader is not at work. */
export function readInPart(here: Here, { settings, policy }: Kept): readonly string[] {
  if (here.state !== 'on') return [];
  const { writtenIn, noDeepReader } = here.page;
  const language = writtenIn === 'english' ? null : say(writtenIn === 'welsh' ? 'state_in_welsh' : 'state_in_other');
  const organisation = policy.deepReaderOff ? readerWords('off_organisation') : null;
  const why = settings.deepReader ? noDeepReader : 'switched-off';
  const deep = import.meta.env.HAS_READER ? (organisation ?? deepWords(why)) : null;
  return [language, deep && `${readerWords('heading')}: ${deep}`].filter((one) => one !== null);
}

const deepWords = (why: WhyOff | 'not-said'): string | null => (why === 'not-said' ? null : whyOffWords(why));
