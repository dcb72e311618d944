import { type Expectation, forBio, toAnswer, toPin } from '../../../guidance/duty-of-care/expectations';
import { careWords as say } from '../../../guidance/duty-of-care/words';
import { textOf } from '../../../guidance/spoken';
import { CopyLine } from '../copy-line';
import type { Given } from '../screens';

/** Lines that say what people can expect of somebody: the organisation's own first, with the numbers of where one works. */
export const Expectations = ({ guidance, you }: Pick<Given, 'guidance' | 'you'>) => (
  <>
    <p>{say('expect_lead')}</p>
    <Lines heading={say('expect_bio')} lines={forBio(guidance, you.nation)} />
    <Lines heading={say('expect_pinned')} lines={toPin(you.nation)} />
    <Lines heading={say('expect_reply')} lines={toAnswer(guidance, you.nation)} />
  </>
);

const Lines = ({ heading, lines }: { heading: string; lines: readonly Expectation[] }) => (
  <section>
    <h3>{heading}</h3>
    {lines.map(({ id, line, note }) => (
      <CopyLine key={`${id} ${textOf(line)}`} words={line} note={note} />
    ))}
  </section>
);
