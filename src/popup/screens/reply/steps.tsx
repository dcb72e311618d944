import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KnownSituation } from '../../../guidance/reply-guide/situation';
import { ask, begin, type Going, looksLike, openQuestion } from '../../../guidance/reply-guide/there-and-back';
import { walk } from '../../../guidance/reply-guide/walk';
import { replyWords as say } from '../../../guidance/reply-guide-words';
import { keyOf } from '../../../guidance/word-keys';
import type { Given } from '../screens';
import { Question } from './question';
import { ResultView } from './result-view';
import { Trail } from './trail';

type StepsProps = Pick<Given, 'guidance'> & {
  going: Going;
  go: (now: Going) => void;
  /** What the address told at the start. */
  known: KnownSituation | null;
};

/** The question that is open, or the result; below it what was said so far. */
export function Steps({ going, go, guidance, known }: StepsProps) {
  const open = openQuestion(going);
  const here = walk(going.answers);
  const heading = useFocusOn(open ?? 'result');
  const looks = looksLike(going);
  const isFirst = open === 'danger' && here.asked.length === 1;
  return (
    <>
      {isFirst && !looks && <p>{say('lead')}</p>}
      {looks && (open || looks === 'crisis') && (
        <p class="callout">
          {say(`looks_like_${keyOf(looks)}`)}{' '}
          <button type="button" class="quiet" onClick={() => go(ask(going))}>
            {say('looks_not_so')}
          </button>
        </p>
      )}
      {open && <Question key={open} question={open} going={going} go={go} heading={heading} />}
      {!open && 'ending' in here && (
        <ResultView said={here.said} ending={here.ending} guidance={guidance} heading={heading} />
      )}
      <Trail going={going} go={go} />
      {!isFirst && (
        <button type="button" class="quiet" onClick={() => go(begin(known))}>
          {say('begin_again')}
        </button>
      )}
    </>
  );
}

/** The heading of what is new takes the focus; when the screen opens its own heading has it. */
function useFocusOn(shown: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  });
  return heading;
}
