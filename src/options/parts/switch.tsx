import type { Settings } from '../../platform/settings';
import { changeSettings } from '../../platform/stored';

/** Settings that are on or off. */
type OnOff = { [S in keyof Settings]: Settings[S] extends boolean ? S : never }[keyof Settings];

type SwitchOf = { setting: OnOff; on: boolean; label: string; why: string; disabled?: boolean };

/** Turns one setting on or off. @param why the id of the text that says what it is for */
export const Switch = ({ setting, on, label, why, disabled = false }: SwitchOf) => (
  <label>
    <input
      type="checkbox"
      checked={on}
      disabled={disabled}
      aria-describedby={why}
      onChange={({ currentTarget }) => {
        const turned = currentTarget.checked;
        return changeSettings((settings) => ({ ...settings, [setting]: turned }));
      }}
    />
    {label}
  </label>
);
