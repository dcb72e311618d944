import type { ComponentChildren } from 'preact';
import { pageWords as say } from '../../guidance/page-words';

type PhoneLineOf = {
  name: ComponentChildren;
  number?: string | undefined;
  /** Other ways to reach them, below the number. */
  besides?: ComponentChildren;
  children: ComponentChildren;
};

/** Somebody to turn to: who, what for, and a number that can be pressed or read aloud. */
export const PhoneLine = ({ name, number, besides, children }: PhoneLineOf) => (
  <li>
    <strong>{name}</strong>
    <span>{children}</span>
    {number && <a href={`tel:${number.replaceAll(' ', '')}`}>{say('call', { number })}</a>}
    {besides}
  </li>
);
