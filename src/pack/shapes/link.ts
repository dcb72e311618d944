import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { says } from './text';

/** The only kinds of address that a pack may hold, and nobody's name or password in one. */
export function isLink(address: string): boolean {
  if (address.length > LIMITS.address || /\s/.test(address)) return false;
  if (/^tel:\+?[\d-]{3,20}$/.test(address)) return true;
  if (/^mailto:[^?#@%,;\s]+@[^?#@%,;\s]+$/.test(address)) return true;
  return isWebAddress(address);
}

function isWebAddress(address: string): boolean {
  if (!address.startsWith('https://') || !URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}

export const webAddress = z.string().check(z.refine(isWebAddress, { error: says('web_address') }));

export const phone = z.string().check(z.regex(/^\+?\d[\d ]{1,18}\d$/, { error: says('phone') }));

/** One address alone: with `?bcc=`, a comma or a code such as `%2C` a link to it would write to others as well. */
export const mail = z
  .string()
  .check(
    z.maxLength(LIMITS.address),
    z.regex(/^[^\s@<>"?#&%,;:]+@[^\s@<>"?#&%,;:]+\.[^\s@<>"?#&%,;:]+$/, { error: says('mail') }),
  );
