/** Ways of writing that hide words from a machine and not from a reader, or that hurried people have. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'look-alike letters': (text) => text.replace(/[aeopcx]/g, (letter) => LOOK_ALIKE[letter] ?? letter),
  'zero-width marks': (text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u200b'),
  'spaced letters': (text) =>
    text.replace(/(?<!(?:^|[\s’'])\p{L} )(?<![\p{L}\p{N}@#'’-])\p{L}{6,}(?![\p{L}\p{N}'’-])/u, (word) =>
      [...word].join(' '),
    ),
  'lower case': (text) => text.toLowerCase(),
  'no punctuation': (text) => text.replace(/(?<=\p{L})[.,;:!](?=\s|$)/gu, ''),
};

const LOOK_ALIKE: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' };

/** Nothing anybody could mind, said beside a draft. */
export const NEUTRAL: readonly string[] = [
  'The kettle is on.',
  'It is raining again.',
  'Have a good evening, all.',
  'My bus was late.',
  'See you on Monday.',
];
