import type { Nation } from '../../../engine/types/people';
import { FIELDS, type Field } from '../../../guidance/concern/form';
import { concernWords as say } from '../../../guidance/concern-words';
import { linesForStaff } from '../../../guidance/lines-for-staff';
import type { Guidance } from '../../../pack/merge';
import { Box } from '../box';
import { LinesToCall } from '../lines-to-call';
import { Page } from '../page';
import { PatientDetails } from './patient-details';
import type { Concern } from './use-concern';

type FormProps = { concern: Concern; guidance: Guidance; nation: Nation | null };

/** Every question with its own box, all of them the person's to change. */
export function FormStep({ concern, guidance, nation }: FormProps) {
  return (
    <Page title={say('form_title')} back={() => concern.go('begin')}>
      <p>{say('form_lead')}</p>
      {concern.looked?.inCrisis && (
        <section class="callout">
          <p>{say('crisis')}</p>
          <LinesToCall lines={linesForStaff(guidance.crisisLines, nation)} />
        </section>
      )}
      <PatientDetails concern={concern} />
      {FIELDS.map((field) => (
        <Question key={field} field={field} concern={concern} />
      ))}
      <button type="button" class="main" onClick={() => concern.go('text')}>
        {say('to_text')}
      </button>
      <p class="hint apart">{say('nothing_kept')}</p>
    </Page>
  );
}

/** About as many characters as a line of the popup holds. */
const LINE = 44;
const LEAST_ROWS = { happened: 4, when: 1, where: 1, often: 1, told: 2, ask: 2 } satisfies Record<Field, number>;
const MOST_ROWS = 14;

const rowsFor = (field: Field, text: string): number =>
  Math.min(MOST_ROWS, Math.max(LEAST_ROWS[field], Math.ceil(text.length / LINE) + text.split('\n').length - 1));

const Question = ({ field, concern }: { field: Field; concern: Concern }) => (
  <p class="written">
    <Box
      id={field}
      label={say(field)}
      hint={say(`${field}_hint`)}
      rows={rowsFor(field, concern.form.fields[field])}
      text={concern.form.fields[field]}
      onWrite={(text) => concern.write(field, text)}
    />
  </p>
);
