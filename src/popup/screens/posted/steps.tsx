import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { postedWords as say } from '../../../guidance/posted-words';

type OneStep = { id: string; title: string; body: ComponentChildren };

/** Steps by number: all of them listed, one of them open. Paper shows all. */
export function Steps({ label, steps }: { label: string; steps: readonly OneStep[] }) {
  const [open, setOpen] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) next.current?.focus();
    pressed.current = false;
  });
  const go = (at: number) => {
    pressed.current = true;
    setOpen(at);
  };
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(({ id, title, body }, at) => (
        <li key={id}>
          <h3>
            <button
              type="button"
              ref={at === open ? next : undefined}
              aria-expanded={at === open}
              aria-controls={`step-${id}`}
              onClick={() => go(at)}
            >
              <span>{at + 1}</span> {title}
            </button>
          </h3>
          <div id={`step-${id}`} hidden={at !== open}>
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
