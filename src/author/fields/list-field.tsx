import { useEffect, useRef, useState } from 'preact/hooks';
import { authorWords as say } from '../author-words';
import { at, isList, moved, type Path } from '../draft/json';
import { blank, nameIn, newId } from '../form/blank';
import type { Form } from '../form/form-of';
import { labelAt } from '../form/labels';
import { Hint, useWrong, Wrong } from './around';
import { idAt, useDesk } from './desk';
import { Field, Fields } from './field';

type ListForm = Extract<Form, { kind: 'list' }>;

/** Several of one kind: each opens to be written, can go up, and can be taken out. */
export function ListField({ form, path }: { form: ListForm; path: Path }) {
  const { draft, languages, today, set } = useDesk();
  const wrong = useWrong(path);
  const value = at(draft, path);
  const list = isList(value) ? value : [];
  const [fresh, setFresh] = useState<number | null>(null);
  const items = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fresh === null) return;
    const item = items.current?.children[fresh];
    item?.querySelector('details')?.setAttribute('open', '');
    item?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    setFresh(null);
  }, [fresh]);
  const name = labelAt(path);
  return (
    <fieldset class="field list" id={idAt(path)} tabIndex={-1}>
      <legend>{name}</legend>
      <Hint path={path} />
      <Wrong path={path} wrong={wrong} />
      <ol ref={items}>
        {list.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: things in a list have no other name while they are written
          <li key={i} class={form.of.kind === 'fields' ? 'folded' : undefined}>
            <Item
              form={form.of}
              path={[...path, i]}
              name={nameIn(item, languages[0]) || say('list_untitled', { number: i + 1 })}
              label={say('list_item', { list: name, number: i + 1 })}
            />
            <div class="row">
              {i > 0 && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('button_up_item', { list: name, number: i + 1 })}
                  onClick={() => set(path, moved(list, i, i - 1))}
                >
                  {say('button_up')}
                </button>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={say('button_out_item', { list: name, number: i + 1 })}
                onClick={() => {
                  set([...path, i], undefined);
                  add.current?.focus();
                }}
              >
                {say('button_out')}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <button
        type="button"
        ref={add}
        disabled={list.length >= form.most}
        onClick={() => {
          set([...path, list.length], blank(form.of, languages, today, newId(list, String(path.at(-1)))));
          setFresh(list.length);
        }}
      >
        {say('button_add', { list: name })}
      </button>
    </fieldset>
  );
}

type ItemOf = { form: Form; path: Path; name: string; label: string };

/** What is one box stands open; what has parts is folded under its name. */
function Item({ form, path, name, label }: ItemOf) {
  const { problems } = useDesk();
  const at = path.join('.');
  const wrong = problems.filter(({ path: where }) => where === at || where.startsWith(`${at}.`)).length;
  if (form.kind !== 'fields') return <Field form={form} path={path} label={label} />;
  return (
    <details data-at={at}>
      <summary>
        {name}
        {wrong > 0 && <span class="wrong"> {say('list_wrong', { count: wrong })}</span>}
      </summary>
      <Fields form={form} path={path} />
    </details>
  );
}
