/** A part of a model page that a person presses or types in, as a CSS selector that no variant takes away. */
export const part = (name: string) => `[data-part="${name}"]`;
export const BOX = part('box');
