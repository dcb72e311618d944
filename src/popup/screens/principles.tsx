import { textOf } from '../../guidance/spoken';
import type { Guidance } from '../../pack/merge';
import { popupWords as say } from '../../platform/popup-words';
import { SaidLine } from './said';

/** More than these would be a wall before the first answer. */
const AT_ONCE = 3;

/** What comes before any rule, in the organisation's own voice or, without one, in ours. */
export const Principles = ({ principles }: Pick<Guidance, 'principles'>) => (
  <section class="principles" aria-labelledby="principles">
    <h2 id="principles">{say('principles_heading')}</h2>
    <List principles={principles.slice(0, AT_ONCE)} />
    {principles.length > AT_ONCE && (
      <details>
        <summary>{say('principles_more')}</summary>
        <List principles={principles.slice(AT_ONCE)} />
      </details>
    )}
  </section>
);

const List = ({ principles }: Pick<Guidance, 'principles'>) => (
  <ul>
    {principles.map((principle) => (
      <li key={textOf(principle)}>
        <SaidLine words={principle} />
      </li>
    ))}
  </ul>
);
