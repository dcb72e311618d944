import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { says } from './text';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** Whether the bytes are what they say: a file is known by how it begins. */
function isPicture(type: string, base64: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return false;
  const head = [...atob(base64.slice(0, 32).padEnd(Math.min(base64.length, 32)))].map((c) => c.charCodeAt(0));
  const begins = (bytes: readonly number[], at = 0) => bytes.every((byte, i) => head[at + i] === byte);
  return type === 'image/png' ? begins(PNG) : begins(letters('RIFF')) && begins(letters('WEBP'), 8);
}

/** The picture itself, never an address: nothing is fetched to show a pack. */
export const logo = z
  .strictObject({
    type: z.enum(['image/png', 'image/webp']),
    base64: z.string().check(z.maxLength(Math.ceil(LIMITS.logoBytes / 3) * 4)),
  })
  .check(z.refine(({ type, base64 }) => isPicture(type, base64), { error: says('not_a_picture'), path: ['base64'] }));
