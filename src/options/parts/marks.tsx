import { popupWords as say } from '../../platform/popup-words';
import { Switch } from './switch';

/** A page can see which words are marked on it: whoever minds keeps the count and the panel, and no marks. */
export const Marks = ({ on }: { on: boolean }) => (
  <section aria-labelledby="marks">
    <h2 id="marks">{say('marks_heading')}</h2>
    <p id="marks-why">{say('marks_why')}</p>
    <Switch setting="marks" on={on} label={say('marks_switch')} why="marks-why" />
  </section>
);
