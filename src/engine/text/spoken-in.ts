import type { Text } from '../types/text';

/** Where a draft speaks: in its own words, or, as a bare repost without any, through what it passes on. */
export const spokenIn = ({ text, answered }: { text: Text; answered: Text }): 'text' | 'inReplyTo' =>
  text.tokens.length > 0 || answered.tokens.length === 0 ? 'text' : 'inReplyTo';
