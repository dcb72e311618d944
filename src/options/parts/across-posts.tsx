import { popupWords as say } from '../../platform/popup-words';
import { changeSettings } from '../../platform/stored';
import { forgetTold, toldBefore } from '../../platform/told-before';
import { useFresh } from '../../ui/page/use-fresh';

const toldNow = () => toldBefore(new Date());

/** Whether what own recent posts told is counted: off until the person turns it on, wiped when they turn it off. */
export function AcrossPosts({ on }: { on: boolean }) {
  const n = useFresh(toldNow)?.posts.length ?? 0;
  return (
    <section aria-labelledby="across">
      <h2 id="across">{say('across_heading')}</h2>
      <p id="across-why">{say('across_why')}</p>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby="across-why"
          onChange={({ currentTarget }) => {
            const acrossPosts = currentTarget.checked;
            return changeSettings((settings) => ({ ...settings, acrossPosts }));
          }}
        />
        {say('across_switch')}
      </label>
      <p>{say('across_yours')}</p>
      {on && <p>{n === 0 ? say('across_none') : say('across_some', { n })}</p>}
      {n > 0 && (
        <button type="button" onClick={forgetTold}>
          {say('button_forget_told')}
        </button>
      )}
    </section>
  );
}
