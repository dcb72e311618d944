import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../platform/day';
import { authorWords as say } from './author-words';
import { ComparePart } from './compare/compare-part';
import type { Saved } from './draft/saved';
import { useDraft, type Work } from './draft/use-draft';
import { DeskContext } from './fields/desk';
import { Field } from './fields/field';
import { languagesOf } from './form/blank';
import { PACK_FORM } from './form/pack-form';
import { NotesBeside } from './notes/notes-beside';
import { NotesPart } from './notes/notes-part';
import { PARTS, partOfRoom } from './parts/parts';
import { Preview } from './parts/preview';
import { PlanPart } from './plan/plan-part';
import { ProblemList } from './problem-list';
import { showField } from './show-field';
import { SignPart } from './sign/sign-part';
import { type Shown, TASKS } from './tasks';
import { Tools } from './tools';
import { TryPart } from './try/try-part';
import { usePart } from './use-part';

/** Everything around one pack: its parts, the form of one, what staff will see of it, and what is still wrong. */
export function Workshop({ saved, onClose }: { saved: Saved; onClose: () => Promise<void> }) {
  const work = useDraft(saved);
  const shown = usePart();
  const [card, setCard] = useState<number | null>(null);
  const [asked, setAsked] = useState(0);
  const wanted = useRef<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows to another part, and to a box each time it is asked for
  useEffect(() => {
    if (wanted.current === null) heading.current?.focus();
    else showField(wanted.current);
    wanted.current = null;
  }, [shown, asked]);
  const goTo = (path: string) => {
    const part = partOfRoom(path.split('.')[0] ?? '');
    wanted.current = path;
    if (part === shown) setAsked(asked + 1);
    else location.hash = part;
  };
  const part = PARTS.find(({ id }) => id === shown);
  const desk = { ...work, languages: languagesOf(work.draft), today: dayOf(new Date()) };
  return (
    <DeskContext.Provider value={desk}>
      <Tools work={work} onClose={onClose} />
      <div class="desk">
        <Parts shown={shown} />
        <main>
          <ProblemList work={work} onGo={goTo} />
          {part ? (
            <div class="writing">
              {/* Which card is shown beside the form follows where one writes */}
              <div
                onFocusIn={({ target }) => {
                  const at =
                    target instanceof Element ? target.closest('[data-at^="cards."]')?.getAttribute('data-at') : null;
                  if (at) setCard(Number(at.split('.')[1]));
                }}
              >
                <h2 tabIndex={-1} ref={heading}>
                  {say(part.title)}
                </h2>
                <p>{say(`${part.title}_lead`)}</p>
                {part.rooms.map((room) => {
                  const form = PACK_FORM.get(room);
                  return form && <Field key={room} form={form} path={[room]} />;
                })}
              </div>
              <section class="preview" aria-labelledby="preview">
                <h2 id="preview">{say('preview_heading')}</h2>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
                <div class="sheet" tabIndex={0}>
                  <Preview part={part.id} draft={work.draft} card={card} />
                </div>
                {part.id === 'cards' && <NotesBeside work={work} card={card ?? 0} />}
              </section>
            </div>
          ) : (
            <OneTask shown={shown} work={work} />
          )}
        </main>
      </div>
    </DeskContext.Provider>
  );
}

function OneTask({ shown, work }: { shown: Shown; work: Work }) {
  if (shown === 'notes') return <NotesPart work={work} />;
  if (shown === 'plan') return <PlanPart />;
  if (shown === 'try') return <TryPart work={work} />;
  return shown === 'compare' ? <ComparePart work={work} /> : <SignPart work={work} />;
}

const Parts = ({ shown }: { shown: Shown }) => (
  <nav aria-label={say('parts_nav')}>
    <ul>
      {PARTS.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={shown === id ? 'page' : undefined}>
            {say(title)}
          </a>
        </li>
      ))}
    </ul>
    <ul>
      {TASKS.map((task) => (
        <li key={task}>
          <a href={`#${task}`} aria-current={shown === task ? 'page' : undefined}>
            {say(`${task}_title`)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
