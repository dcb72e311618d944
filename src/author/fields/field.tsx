import type { Path } from '../draft/json';
import type { Form } from '../form/form-of';
import { labelAt } from '../form/labels';
import { LevelsField } from './levels-field';
import { ListField } from './list-field';
import { LogoField } from './logo-field';
import { ChoicesField, choiceOptions, PickField, PlainField, usePointsAt } from './plain-field';
import { WordsField } from './words-field';

/** One part of the pack, asked for as its form says. */
export function Field({ form, path, label }: { form: Form; path: Path; label?: string }) {
  switch (form.kind) {
    case 'ours':
      return null;
    case 'words':
      return <WordsField path={path} long={form.long} optional={form.optional} label={label} />;
    case 'text':
    case 'day':
    case 'number':
      return <PlainField form={form} path={path} label={label} />;
    case 'choice':
      return <PickField path={path} options={choiceOptions(path, form.of)} optional={form.optional} />;
    case 'points-at':
      return <PointsAt path={path} room={form.room} />;
    case 'choices':
      return <ChoicesField path={path} of={form.of} />;
    case 'levels':
      return <LevelsField path={path} of={form.of} levels={form.levels} />;
    case 'logo':
      return <LogoField path={path} />;
    case 'list':
      return <ListField form={form} path={path} />;
    case 'fields':
      return (
        <fieldset class="field">
          <legend>{label ?? labelAt(path)}</legend>
          <Fields form={form} path={path} />
        </fieldset>
      );
  }
}

export const Fields = ({ form, path }: { form: Extract<Form, { kind: 'fields' }>; path: Path }) => (
  <>
    {form.fields.map(([key, one]) => (
      <Field key={key} form={one} path={[...path, key]} />
    ))}
  </>
);

const PointsAt = ({ path, room }: { path: Path; room: 'contacts' | 'periods' }) => (
  <PickField path={path} options={usePointsAt(room)} optional={true} />
);
