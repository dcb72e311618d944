import { NATIONS, PROFESSIONS, STAFF_ROLES } from '../../engine/types/people';
import { pageWords as say } from '../../guidance/page-words';
import type { You } from '../../guidance/you';
import { changeSettings } from '../../platform/stored';

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
const keyOf = <S extends string>(id: S) => id.replaceAll('-', '_') as Underscored<S>; // what replaceAll does

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
      <Choice
        id="nation"
        label={say('you_nation')}
        options={NATIONS.map((nation) => [nation, say(`nation_${keyOf(nation)}`)])}
        chosen={you.nation}
        onChoose={(nation) => tell({ nation })}
      />
      <Choice
        id="profession"
        label={say('you_profession')}
        options={PROFESSIONS.map((profession) => [profession, say(`profession_${keyOf(profession)}`)])}
        chosen={you.profession}
        onChoose={(profession) => tell({ profession })}
      />
      <Choice
        id="role"
        label={say('you_role')}
        options={STAFF_ROLES.map((role) => [role, say(`role_${role}`)])}
        chosen={you.role}
        onChoose={(role) => tell({ role })}
      />
    </details>
  );
}

function Choice<T extends string>({
  id,
  label,
  options,
  chosen,
  onChoose,
}: {
  id: string;
  label: string;
  options: readonly (readonly [T, string])[];
  chosen: T | null;
  onChoose: (choice: T | null) => unknown;
}) {
  return (
    <p>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(options.find(([one]) => one === currentTarget.value)?.[0] ?? null)}
      >
        <option value="">{say('you_not_said')}</option>
        {options.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </select>
    </p>
  );
}
