import type { ComponentChildren } from 'preact';
import { pageWords as say } from '../../guidance/page-words';

/** Somebody to turn to: who, what for, and a number that can be pressed or read aloud. */
export const PhoneLine = ({
  name,
  number,
  children,
}: {
  name: ComponentChildren;
  number?: string | undefined;
  children: ComponentChildren;
}) => (
  <li>
    <strong>{name}</strong>
    <span>{children}</span>
    {number && <a href={`tel:${number.replaceAll(' ', '')}`}>{say('call', { number })}</a>}
  </li>
);
