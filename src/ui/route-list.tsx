import type { RouteGroup } from './routes';

export const RouteList = ({ groups }: { groups: readonly RouteGroup[] }) => (
  <>
    {groups.map(({ title, routes }) => (
      <div class="routes" key={title ?? ''}>
        {title && <h4>{title}</h4>}
        <ul>
          {routes.map(({ name, says }) => (
            <li key={name}>
              <strong>{name}</strong> {says}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
