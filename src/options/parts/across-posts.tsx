import { popupWords as say } from '../../platform/popup-words';
import { forgetTold, toldBefore } from '../../platform/told-before';
import { useFresh } from '../../ui/page/use-fresh';
import { Switch } from './switch';

const toldNow = () => toldBefore(new Date());

/** Whether what own recent posts told is counted: off until the person turns it on, wiped when they turn it off. */
export function AcrossPosts({ on }: { on: boolean }) {
  const n = useFresh(toldNow)?.posts.length ?? 0;
  return (
    <section aria-labelledby="across">
      <h2 id="across">{say('across_heading')}</h2>
      <p id="across-why">{say('across_why')}</p>
      <Switch setting="acrossPosts" on={on} label={say('across_switch')} why="across-why" />
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
