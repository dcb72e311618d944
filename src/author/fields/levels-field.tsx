import { authorWords as say } from '../author-words';
import { at, type Path } from '../draft/json';
import { labelAt } from '../form/labels';
import { Hint, useWrong, Wrong } from './around';
import { idAt, useDesk } from './desk';
import { choiceOptions } from './plain-field';

/** For each topic: as it is, sooner, or surer. */
export function LevelsField({ path, of, levels }: { path: Path; of: readonly string[]; levels: readonly string[] }) {
  return (
    <fieldset class="field" id={idAt(path)} tabIndex={-1}>
      <legend>{labelAt(path)}</legend>
      <Hint path={path} />
      {choiceOptions(path, of).map(([topic, words]) => (
        <Level key={topic} path={[...path, topic]} label={words} levels={levels} />
      ))}
    </fieldset>
  );
}

function Level({ path, label, levels }: { path: Path; label: string; levels: readonly string[] }) {
  const { draft, set } = useDesk();
  const wrong = useWrong(path);
  const value = at(draft, path);
  return (
    <div class="level">
      <label for={idAt(path)}>{label}</label>
      <select
        id={idAt(path)}
        value={typeof value === 'string' ? value : ''}
        aria-describedby={`${idAt(path)}-wrong`}
        onChange={({ currentTarget }) => set(path, currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="">{say('choice_as_usual')}</option>
        {choiceOptions(['thresholds'], levels).map(([level, words]) => (
          <option key={level} value={level}>
            {words}
          </option>
        ))}
      </select>
      <Wrong path={path} wrong={wrong} />
    </div>
  );
}
