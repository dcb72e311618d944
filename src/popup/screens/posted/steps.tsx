import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { postedWords as say } from '../../../guidance/posted-words';

type OneStep = { id: string; title: string; body: ComponentChildren };

type StepsProps = {
  label: string;
  steps: readonly OneStep[];
  /** Which one is open at the beginning, from 0. */
  first: number;
  onStep: (at: number) => void;
};

/** Steps by number: all of them listed, one of them open. Paper shows all. */
export function Steps({ label, steps, first, onStep }: StepsProps) {
  // Whether it was pressed stands with the step, so that a late effect of the first drawing takes no focus
  const [now, setNow] = useState({ at: first, pressed: false });
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (now.pressed) button.current?.focus();
  }, [now]);
  const go = (at: number) => {
    onStep(at);
    setNow({ at, pressed: true });
  };
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(({ id, title, body }, at) => (
        <li key={id}>
          <h3>
            <button
              type="button"
              ref={at === now.at ? button : undefined}
              aria-expanded={at === now.at}
              aria-controls={`step-${id}`}
              onClick={() => go(at)}
            >
              <span>{at + 1}</span> {title}
            </button>
          </h3>
          <div id={`step-${id}`} hidden={at !== now.at}>
            {body}
            <Next title={steps[at + 1]?.title} onPress={() => go(at + 1)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Nothing after the last one. */
const Next = ({ title, onPress }: { title: string | undefined; onPress: () => void }) =>
  title === undefined ? null : (
    <button type="button" class="main" onClick={onPress}>
      {say('next', { step: title })}
    </button>
  );
