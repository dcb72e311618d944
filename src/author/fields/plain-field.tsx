import { authorWords as say } from '../author-words';
import { at, isList, type Json, type Path } from '../draft/json';
import { nameIn, withoutIndexes } from '../form/blank';
import { choiceWords } from '../form/choice-words';
import type { Form } from '../form/form-of';
import { labelAt } from '../form/labels';
import { describedBy, Hint, useWrong, Wrong } from './around';
import { idAt, useDesk } from './desk';

type Plain = Extract<Form, { kind: 'text' | 'day' | 'number' }>;

/** A name, a number, a day, an address: one box. */
export function PlainField({ form, path, label }: { form: Plain; path: Path; label?: string }) {
  const { draft, set } = useDesk();
  const wrong = useWrong(path);
  const value = at(draft, path);
  const write = (text: string) => {
    if (text === '' && form.optional) return set(path, undefined);
    set(path, form.kind === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : text);
  };
  const box = {
    id: idAt(path),
    value: typeof value === 'string' || typeof value === 'number' ? value : '',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => write(currentTarget.value),
    ...describedBy(path, wrong),
  };
  return (
    <div class="field">
      <label for={idAt(path)}>{label ?? labelAt(path)}</label>
      {form.kind === 'day' ? (
        <input type="date" {...box} />
      ) : (
        <input
          type="text"
          {...box}
          {...(form.kind === 'number' && { class: 'short', inputMode: 'numeric' as const })}
        />
      )}
      <Hint path={path} />
      <Wrong path={path} wrong={wrong} />
    </div>
  );
}

type Pick = { path: Path; options: readonly (readonly [string, string])[]; optional: boolean };

/** One of several. */
export function PickField({ path, options, optional }: Pick) {
  const { draft, set } = useDesk();
  const wrong = useWrong(path);
  const value = at(draft, path);
  return (
    <div class="field">
      <label for={idAt(path)}>{labelAt(path)}</label>
      <select
        id={idAt(path)}
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget }) => set(path, currentTarget.value === '' ? undefined : currentTarget.value)}
        {...describedBy(path, wrong)}
      >
        {(optional || typeof value !== 'string') && <option value="">{say('choice_none')}</option>}
        {options.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
      <Hint path={path} />
      <Wrong path={path} wrong={wrong} />
    </div>
  );
}

export const choiceOptions = (path: Path, of: readonly string[]) =>
  of.map((choice) => [choice, choiceWords(withoutIndexes(path), choice) ?? choice] as const);

/** What else in the pack one may point at, by its name. */
export function usePointsAt(room: 'contacts' | 'periods'): readonly (readonly [string, string])[] {
  const { draft, languages } = useDesk();
  const list = at(draft, [room]);
  return (isList(list) ? list : []).flatMap((one) => {
    const id = at(one, ['id']);
    return typeof id === 'string' ? [[id, nameIn(one, languages[0]) || id] as const] : [];
  });
}

/** Any of several, as boxes to tick. */
export function ChoicesField({ path, of }: { path: Path; of: readonly string[] }) {
  const { draft, set } = useDesk();
  const wrong = useWrong(path);
  const value = at(draft, path);
  const ticked: readonly Json[] = isList(value) ? value : [];
  const tick = (choice: string, on: boolean) =>
    set(
      path,
      of.filter((one) => (one === choice ? on : ticked.includes(one))),
    );
  return (
    <fieldset
      class="field choices"
      id={idAt(path)}
      tabIndex={-1}
      aria-describedby={`${idAt(path)}-hint ${idAt(path)}-wrong`}
    >
      <legend>{labelAt(path)}</legend>
      <Hint path={path} />
      <Wrong path={path} wrong={wrong} />
      {choiceOptions(path, of).map(([choice, words]) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={ticked.includes(choice)}
            onChange={({ currentTarget }) => tick(choice, currentTarget.checked)}
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  );
}
