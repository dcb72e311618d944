import { spokenLanguage } from '../platform/words';
import type { PictureFacts } from './picture-facts';
import { becomesOf } from './picture-places';
import { pictureWords as say } from './picture-words';

export type PictureSays = {
  /** What is attached, as far as the page shows it or the person chose it. */
  kinds: readonly PictureFacts['kind'][];
  /** What their files say; empty where we saw no file. */
  facts: readonly PictureFacts[];
  /** Whether a description for people who cannot see it is there. */
  described: boolean;
  platform: string | undefined;
};

const LOOK_FOR = ['faces', 'screens', 'boards', 'labels', 'badges', 'reflections', 'tattoos', 'place'] as const;

/** One calm list of what to look for in a picture: we do not look into it, and say so. */
export function PictureView({ kinds, facts, described, platform }: PictureSays) {
  const film = kinds.includes('video');
  return (
    <section class="picture" aria-labelledby="picture-title">
      <h3 id="picture-title">{say(kinds.length > 1 ? 'title_many' : film ? 'title_film' : 'title_one')}</h3>
      <p>{say('not_looked_into')}</p>
      <h4>{say('look_for')}</h4>
      <ul>
        {LOOK_FOR.map((what) => (
          <li key={what}>{say(`look_${what}`)}</li>
        ))}
        {film && <li>{say('look_sound')}</li>}
      </ul>
      <p>{say('consent')}</p>
      {facts.length > 0 && <FileSays facts={facts} platform={platform} />}
      <p>{say(described ? 'described' : 'describe')}</p>
    </section>
  );
}

function FileSays({ facts, platform }: Pick<PictureSays, 'facts' | 'platform'>) {
  const lines = [...new Set(facts.flatMap(linesOf))];
  const tells = facts.some(({ place, taken, device, words }) => place || taken || device || words);
  return (
    <>
      <h4>{say('file_says')}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {tells && <p>{say(`becomes_${becomesOf(platform)}`)}</p>}
    </>
  );
}

function linesOf({ read, place, taken, device, words }: PictureFacts): string[] {
  if (!read) return [say('file_unread')];
  const lines = [
    place && say('file_place'),
    taken !== null && say('file_taken', { when: inWords(taken) }),
    device !== null && say('file_device', { device }),
    words && say('file_words'),
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : [say('file_nothing')];
}

/**
 * The time as its camera had it: no time zone is known, so none is reckoned with. A browser that has no Welsh months (Chromium
 * 156) writes the day in figures.
 */
function inWords(taken: string): string {
  const language = spokenLanguage();
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  const style = { dateStyle: isKnown ? 'long' : 'short', timeStyle: 'short' } as const;
  return new Date(taken).toLocaleString(isKnown ? language : 'en-GB', style);
}
