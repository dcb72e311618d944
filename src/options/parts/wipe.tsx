import { useEffect, useRef, useState } from 'preact/hooks';
import { giveBackLeave } from '../../platform/permission';
import { popupWords as say } from '../../platform/popup-words';
import { wipeEverything } from '../../platform/stored';

type Step = 'rest' | 'sure' | 'done';

/** Back to the start in two presses: the second because it cannot be undone. */
export function Wipe({ granted }: { granted: readonly string[] }) {
  const [step, setStep] = useState<Step>('rest');
  const sure = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step !== 'rest') sure.current?.focus();
  }, [step]);
  const wipe = async () => {
    for (const pattern of granted) await giveBackLeave(pattern);
    await wipeEverything();
    setStep('done');
  };
  return (
    <section aria-labelledby="wipe">
      <h2 id="wipe">{say('wipe_heading')}</h2>
      <p>{say('wipe_body')}</p>
      {step === 'sure' ? (
        <>
          <p tabIndex={-1} ref={sure}>
            {say('wipe_sure')}
          </p>
          <div class="row">
            <button type="button" onClick={wipe}>
              {say('button_wipe_yes')}
            </button>
            <button type="button" onClick={() => setStep('rest')}>
              {say('button_wipe_no')}
            </button>
          </div>
        </>
      ) : (
        <button type="button" onClick={() => setStep('sure')}>
          {say('button_wipe')}
        </button>
      )}
      <p role="status" tabIndex={-1} ref={step === 'done' ? sure : undefined}>
        {step === 'done' && say('wipe_done')}
      </p>
    </section>
  );
}
