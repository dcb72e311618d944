/**
 * How a site's page may differ from the one that was described, named in the address (`?as=cy`): labels in Welsh or
 * German, hashed classes and ids renewed, marks for tests taken out, one wrapper more around boxes and controls.
 */
export const VARIANTS = ['cy', 'de', 'renewed', 'unmarked', 'wrapped'] as const;
export type Variant = (typeof VARIANTS)[number];
