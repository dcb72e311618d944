import type { ComponentChildren } from 'preact';
import { guidanceWords as say } from '../../guidance/guidance-words';
import type { Phone } from '../../guidance/phone';

/** Somebody to turn to: who, what for, and a number that can be pressed or read aloud. */
export const PhoneLine = ({ name, phone, children }: { name: string; phone?: Phone; children: ComponentChildren }) => (
  <li>
    <strong>{name}</strong>
    <span>{children}</span>
    {phone && <a href={`tel:${phone.number.replaceAll(' ', '')}`}>{say('call', { number: phone.number })}</a>}
  </li>
);
