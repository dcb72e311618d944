import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PackState } from '../../guidance/pack-in-force';
import type { Found } from '../../guidance/search/search';
import type { You } from '../../guidance/you';
import { popupWords as say } from '../../platform/popup-words';
import { spokenLanguage } from '../../platform/words';
import { Answers, MOST } from './answers';

type Search = (query: string) => Found;

/** Nobody asks in more; a word of 50,000 letters, pasted by mistake, would stand still for seconds. */
const MOST_LETTERS = 200;

/** What was typed last: whoever comes back from an answer finds the others. In memory, until this page closes. */
let lastQuery = '';

/** A box to find an answer in, and below it what it finds; with nothing typed, `children`. */
export function Find({ pack, you, children }: { pack: PackState; you: You; children?: ComponentChildren }) {
  const [query, setQuery] = useState(lastQuery);
  const [wanted, setWanted] = useState(query !== '');
  const search = useSearch(pack, you, wanted);
  const found = query.trim() !== '' && search ? search(query) : null;
  const type = (typed: string) => {
    lastQuery = typed;
    setWanted(true);
    setQuery(typed);
  };
  const toFirst = (event: KeyboardEvent) => {
    const first = found?.found[0];
    if (event.key === 'Enter' && first) location.hash = first.hash;
  };
  return (
    <>
      <search class="find">
        <label for="find">{say('find_label')}</label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          maxLength={MOST_LETTERS}
          placeholder={say('find_hint')}
          value={query}
          onFocus={() => setWanted(true)}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={toFirst}
        />
        <p role="status" class="hint">
          {found && toWords(found)}
        </p>
      </search>
      {found ? <Answers {...found} /> : children}
    </>
  );
}

/** Ready soon after it is wanted; made anew for another language, pack or reader. */
function useSearch(pack: PackState, you: You, wanted: boolean): Search | null {
  const [search, setSearch] = useState<Search | null>(null);
  const language = spokenLanguage();
  const { nation, profession, role } = you;
  const version = pack.state === 'in-force' ? `${pack.pack.id} ${pack.pack.version}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: pack and person are new objects each time they are read
  useEffect(() => {
    if (!wanted) return;
    const gone = new AbortController();
    void import('./find-in').then(({ findIn }) => {
      const made = findIn(pack.state === 'in-force' ? pack.pack : null, you);
      if (!gone.signal.aborted) setSearch(() => made);
    });
    return () => gone.abort();
  }, [wanted, language, version, nation, profession, role]);
  return search;
}

function toWords({ found: { length: count }, nearest }: Found): string {
  if (count === 0) return say('find_none');
  if (nearest) return say('find_nearest');
  if (count > MOST) return say('find_first', { count, shown: MOST });
  return count === 1 ? say('find_one') : say('find_found', { count });
}
