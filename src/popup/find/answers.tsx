import { pageWords } from '../../guidance/page-words';
import type { Found } from '../../guidance/search/search';
import { popupWords as say } from '../../platform/popup-words';

/** The most answers that are shown: whoever sees so many types one word more. */
export const MOST = 12;

/** What was found, each with the way there; where it may not be what was meant, whom to tell that it is missing. */
export const Answers = ({ found, nearest }: Found) => (
  <>
    {found.length > 0 && (
      <ul class="links" aria-label={say('find_list')}>
        {found.slice(0, MOST).map(({ hash, title, lang, fromPack }) => (
          <li key={hash}>
            <a href={`#${hash}`}>
              <strong lang={lang}>{title}</strong>
              {fromPack && <span>{pageWords('about_pack')}</span>}
            </a>
          </li>
        ))}
      </ul>
    )}
    {(nearest || found.length === 0) && (
      <p class="missing">
        <a href="#contacts">{say('nav_contacts')}</a>
        <br />
        <a href="#tell/card/missing">{say('find_missing')}</a>
      </p>
    )}
  </>
);
