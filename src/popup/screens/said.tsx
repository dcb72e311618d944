import { spoken } from '../../guidance/spoken';
import type { Words } from '../../pack/shapes/text';
import { Prose } from '../../ui/page/prose';

/** A longer text of the guidance, marked where it is in another language than the page. */
export const Said = ({ words }: { words: Words }) => <Prose {...spoken(words)} />;

/** A line of it, inside an element that stands already. */
export const SaidLine = ({ words }: { words: Words }) => {
  const { text, lang } = spoken(words);
  return lang ? <span lang={lang}>{text}</span> : text;
};
