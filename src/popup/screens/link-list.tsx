import type { ComponentChild } from 'preact';

type Link = { hash: string; title: ComponentChild; more?: ComponentChild };

/** Screens to go to, each by its title, and where there is more to say a line on what it is about. */
export const LinkList = ({ links, label }: { links: readonly Link[]; label?: string }) => (
  <ul class="links" aria-label={label}>
    {links.map(({ hash, title, more }) => (
      <li key={hash}>
        <a href={`#${hash}`}>
          <strong>{title}</strong>
          {more !== undefined && <span>{more}</span>}
        </a>
      </li>
    ))}
  </ul>
);
