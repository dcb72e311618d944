import type { Card } from '../../guidance/cards';
import { guidanceWords as say, sourceBy } from '../../guidance/guidance-words';
import { type CardSource, sourcesOf } from '../../guidance/sources';

/** What a card rests on, by name, version and date. Titles are cited in the language they were published in. */
export const Sources = ({ card }: { card: Card }) => (
  <details>
    <summary>{say('card_sources')}</summary>
    <ul>
      {sourcesOf(card).map((source) => (
        <li key={source.document}>{inWords(source)}</li>
      ))}
    </ul>
    <p class="hint">{say('sources_note')}</p>
  </details>
);

function inWords({ regulator, document, version, clauses, supersededBy, fromMemory }: CardSource): string {
  const dated = version === 'undated' ? say('source_undated') : version;
  const line = `${sourceBy(regulator)}: ${document}, ${dated}`;
  const due = supersededBy && say('source_due', { year: supersededBy.expected.slice(0, 4) });
  const numbers = clauses.length > 0 ? `${line}: ${clauses.join(', ')}.` : `${line}.`;
  return [numbers, due, fromMemory && say('source_memory')].filter(Boolean).join(' ');
}
