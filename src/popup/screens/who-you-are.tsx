import { NATIONS, PROFESSIONS, STAFF_ROLES } from '../../engine/types/people';
import { pageWords as say } from '../../guidance/page-words';
import { keyOf } from '../../guidance/word-keys';
import type { You } from '../../guidance/you';
import { changeSettings } from '../../platform/stored';
import { PickOne } from '../../ui/page/pick-one';

type Choices<T extends string> = readonly (readonly [T | '', string])[];
const orNone = <T extends string>(list: readonly T[], said: (one: T) => string): Choices<T> => [
  ['', say('you_not_said')],
  ...list.map((one) => [one, said(one)] as const),
];

const tell = (told: Partial<You>) => changeSettings((now) => ({ ...now, ...told }));

/** Where one works, what one does and in which part, so that cards and routes fit. Kept in this browser alone. */
export function WhoYouAre({ you }: { you: You }) {
  const told = [
    you.profession && say(`profession_${keyOf(you.profession)}`),
    you.role && say(`role_${you.role}`),
    you.nation && say(`nation_${keyOf(you.nation)}`),
  ].filter((one) => one !== null);
  return (
    <details class="you">
      <summary>{say('you_shown_for', { who: told.length > 0 ? told.join(', ') : say('you_everyone') })}</summary>
      <p class="hint">{say('you_kept')}</p>
      <PickOne
        id="nation"
        label={say('you_nation')}
        options={orNone(NATIONS, (nation) => say(`nation_${keyOf(nation)}`))}
        chosen={you.nation ?? ''}
        onPick={(nation) => tell({ nation: nation || null })}
      />
      <PickOne
        id="profession"
        label={say('you_profession')}
        options={orNone(PROFESSIONS, (profession) => say(`profession_${keyOf(profession)}`))}
        chosen={you.profession ?? ''}
        onPick={(profession) => tell({ profession: profession || null })}
      />
      <PickOne
        id="role"
        label={say('you_role')}
        options={orNone(STAFF_ROLES, (role) => say(`role_${role}`))}
        chosen={you.role ?? ''}
        onPick={(role) => tell({ role: role || null })}
      />
    </details>
  );
}
