import type { Text } from '../types/text';

type Texts = { text: Text; answered: Text };

/** Where a draft speaks: in its own words, or, as a bare repost without any, through what it passes on. */
export const spokenIn = ({ text, answered }: Texts): 'text' | 'inReplyTo' =>
  text.tokens.length > 0 || answered.tokens.length === 0 ? 'text' : 'inReplyTo';

/** The text in which it speaks. */
export const spokenText = (texts: Texts): Text => (spokenIn(texts) === 'text' ? texts.text : texts.answered);
