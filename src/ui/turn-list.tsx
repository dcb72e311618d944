import type { TurnGroup } from './help';

export const TurnList = ({ groups }: { groups: readonly TurnGroup[] }) => (
  <>
    {groups.map(({ title, turns }) => (
      <div class="turns" key={title ?? ''}>
        {title && <h4>{title}</h4>}
        <ul>
          {turns.map(({ name, says }) => (
            <li key={name}>
              <strong>{name}</strong> {says}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
