import { LANGUAGES, type PackLanguage } from '../../pack/shapes/text';
import { OWN_NAMES } from '../../ui/page/own-names';
import { at, type Path } from '../draft/json';
import { labelAt } from '../form/labels';
import { Hint, useWrong, Wrong } from './around';
import { idAt, useDesk } from './desk';
import { PlainWords } from './plain-words';

/** A text in each language that the pack promises, and in any that it has left over. */
export function WordsField({
  path,
  long,
  optional,
  label,
}: {
  path: Path;
  long: boolean;
  optional: boolean;
  label?: string;
}) {
  const { draft, languages } = useDesk();
  const written = LANGUAGES.filter((one) => languages.includes(one) || at(draft, [...path, one]) !== undefined);
  const wrong = useWrong(path);
  const name = label ?? labelAt(path);
  return (
    <div class="field">
      {written.map((language) => (
        <OneLanguage
          key={language}
          path={[...path, language]}
          language={language}
          label={written.length > 1 ? `${name} (${OWN_NAMES[language]})` : name}
          long={long}
          optional={optional}
          whole={path}
        />
      ))}
      <Hint path={path} />
      <Wrong path={path} wrong={wrong} />
    </div>
  );
}

type One = { path: Path; whole: Path; language: PackLanguage; label: string; long: boolean; optional: boolean };

function OneLanguage({ path, whole, language, label, long, optional }: One) {
  const { draft, languages, set } = useDesk();
  const wrong = useWrong(path);
  const value = at(draft, path);
  const text = typeof value === 'string' ? value : '';
  // A text that is not needed, or not in a language of the pack, goes when it is emptied
  const write = (now: string) => {
    if (now !== '' || (!optional && languages.includes(language))) return set(path, now);
    const others = at(draft, [...whole, language === 'cy' ? 'en-GB' : 'cy']);
    set(others === undefined || others === '' ? whole : path, undefined);
  };
  const box = {
    id: idAt(path),
    lang: language,
    value: text,
    'aria-describedby': `${idAt(whole)}-hint ${idAt(path)}-wrong`,
    ...(wrong.length > 0 && { 'aria-invalid': true as const }),
  };
  return (
    <>
      <label for={idAt(path)}>{label}</label>
      {long ? (
        <textarea {...box} rows={3} onInput={({ currentTarget }) => write(currentTarget.value)} />
      ) : (
        <input type="text" {...box} onInput={({ currentTarget }) => write(currentTarget.value)} />
      )}
      <Wrong path={path} wrong={wrong} />
      <PlainWords text={text} onTake={write} />
    </>
  );
}
