import { eachWords } from '../each-text';
import type { Problem } from '../problem';
import { LANGUAGES } from '../shapes/text';
import type { Law } from './law';

/** A language that the pack promises is there throughout, and none besides. */
export const saidInEveryLanguage: Law = (pack) => {
  const promised = pack.identity.languages;
  return eachWords(pack).flatMap(({ path, words }) =>
    LANGUAGES.flatMap((language): Problem[] => {
      const has = words[language] !== undefined;
      if (has === promised.includes(language)) return [];
      return [{ path: `${path}.${language}`, key: has ? 'language_not_promised' : 'language_missing' }];
    }),
  );
};
