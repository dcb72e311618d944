import { popupWords as say } from '../../platform/popup-words';
import { changeSettings } from '../../platform/stored';

/** A page can see which words are marked on it: whoever minds keeps the count and the panel, and no marks. */
export const Marks = ({ on }: { on: boolean }) => (
  <section aria-labelledby="marks">
    <h2 id="marks">{say('marks_heading')}</h2>
    <p id="marks-why">{say('marks_why')}</p>
    <label>
      <input
        type="checkbox"
        checked={on}
        aria-describedby="marks-why"
        onChange={({ currentTarget }) => {
          const marks = currentTarget.checked;
          return changeSettings((settings) => ({ ...settings, marks }));
        }}
      />
      {say('marks_switch')}
    </label>
  </section>
);
