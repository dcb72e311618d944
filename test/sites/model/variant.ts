import { VARIANTS, type Variant } from './variants';

const asked = new URLSearchParams(top?.location.search).get('as');
const variant: Variant | undefined = VARIANTS.find((one) => one === asked);

const WORDS: Record<string, { cy: string; de: string }> = {};

/** Declares what the page's labels are in other languages: a label that is not declared cannot be drawn. */
export const speak = (words: Record<string, readonly [welsh: string, german: string]>) => {
  for (const [english, [cy, de]] of Object.entries(words)) WORDS[english] = { cy, de };
};

/** A label as the page shows it. */
export function says(english: string): string {
  const word = WORDS[english];
  if (!word) throw new Error(`The label “${english}” has no Welsh and no German yet.`);
  return variant === 'cy' || variant === 'de' ? word[variant] : english;
}

/** Attributes that a site keeps for its own tests or measuring, and might take out. */
export const marks = (attributes: Record<string, string>): Record<string, string> =>
  variant === 'unmarked' ? {} : attributes;

/** A class or id that the site's build makes up: `x1abc`. */
export const hashed = (name: string): string => {
  const salt = variant === 'renewed' ? 7 : 3;
  const sum = [...name].reduce((all, letter) => (all * 31 + letter.charCodeAt(0) * salt) % 2 ** 31, salt);
  return `x${sum.toString(36)}`;
};

/** One wrapper more than was described, where the variant asks for it. */
export function wrapped<E extends HTMLElement>(inner: E): HTMLElement {
  if (variant !== 'wrapped') return inner;
  const wrapper = document.createElement('div');
  wrapper.append(inner);
  return wrapper;
}
export const isWrapped = variant === 'wrapped';
