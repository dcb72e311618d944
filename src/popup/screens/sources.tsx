import type { Profession } from '../../engine/types/people';
import { ownFirst } from '../../guidance/own-sources';
import { pageWords as say } from '../../guidance/page-words';
import { textOf } from '../../guidance/spoken';
import type { Card } from '../../pack/pack';

type Source = Card['sources'][number];

/** What a card rests on, by name, version and date. Titles are cited in the language they were published in. */
export const Sources = ({ sources, profession }: { sources: Card['sources']; profession: Profession | null }) => (
  <details>
    <summary>{say('card_sources')}</summary>
    <ul>
      {ownFirst(sources, profession).map((source) => (
        <li key={`${source.by} ${textOf(source.title)}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
    <p class="hint">{say('sources_note')}</p>
  </details>
);

/** A source by name, version and date, how it is known, and where it can be opened. */
export const SourceLine = ({ source }: { source: Source }) => (
  <>
    {inWords(source)}{' '}
    {source.address && (
      <a
        href={source.address}
        target="_blank"
        rel="noreferrer"
        aria-label={`${say('source_open')}: ${textOf(source.title)}`}
      >
        {say('source_open')}
      </a>
    )}
  </>
);

function inWords({ by, title, version, where, known, renewedBy }: Source): string {
  const dated = version === 'undated' ? say('source_undated') : version;
  const line = `${by}: ${textOf(title)}, ${dated}${where ? `: ${where}` : ''}.`;
  const due = renewedBy && say('source_due', { year: renewedBy.slice(0, 4) });
  const memory = (known === 'high' || known === 'medium') && say('source_memory');
  const told = known === 'seen-second-hand' && say('source_second_hand');
  return [line, due, memory, told].filter(Boolean).join(' ');
}
