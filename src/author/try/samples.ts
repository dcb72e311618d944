import type { Pack } from '../../pack/pack';

/** Everyday sentences in which a word of the organisation’s own may stand: most should stay as they are. */
const AROUND = [
  (word: string) => `Lovely cake on ${word} today, thank you all`,
  (word: string) => `The lady who came to ${word} on Tuesday with her broken hip is home again`,
  (word: string) => `There are not enough of us on ${word} at night and it is not safe`,
  (word: string) => `So proud to have worked at ${word} for ten years`,
];

/** Sample drafts out of the pack's own terms, so that the author sees each at work. */
export const samplesFor = ({ terms }: Pick<Pack, 'terms'>): string[] =>
  terms.flatMap(({ words: [first] }) => (first ? AROUND.map((around) => around(first.replaceAll('*', ''))) : []));
