import { authorWords as say } from '../author-words';
import { FirstQuestions } from './first-questions';

/** Six steps that fill one hour. */
const STEPS = [1, 2, 3, 4, 5, 6] as const;

/** A plan for one hour in which staff and patients write the principles together; it prints on one sheet. */
export const PlanPart = () => (
  <div class="plan">
    <h2>{say('plan_title')}</h2>
    <p>{say('plan_lead')}</p>
    <h3>{say('plan_who')}</h3>
    <p>{say('plan_who_more')}</p>
    <table>
      <caption>{say('plan_hour')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('plan_minutes')}</th>
          <th scope="col">{say('plan_step')}</th>
        </tr>
      </thead>
      <tbody>
        {STEPS.map((step) => (
          <tr key={step}>
            <td>{say(`plan_minutes_${step}`)}</td>
            <td>{say(`plan_step_${step}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <h3>{say('start_first')}</h3>
    <FirstQuestions />
    <p>{say('plan_after')}</p>
    <p class="not-printed">
      <button type="button" onClick={() => print()}>
        {say('button_print')}
      </button>
    </p>
  </div>
);
