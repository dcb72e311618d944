import { findTerms } from '../../engine/own/find-terms';
import { readText } from '../../engine/text/read-text';
import type { OwnTerm } from '../../engine/types/policy';
import type { Pack } from '../pack';
import type { Problem, ProblemKey } from '../problem';
import type { Vocabulary } from '../vocabulary/vocabulary';

const plainTerm = (id: string, words: string): OwnTerm => ({
  id,
  words: [words],
  topic: 'patient-jigsaw',
  protects: 'patient',
  hold: null,
});

type Prepared = {
  asTerms: readonly OwnTerm[];
  asTexts: readonly { phrase: string; text: ReturnType<typeof readText> }[];
};
const prepared = new WeakMap<Vocabulary, Prepared>();

function prepare(vocabulary: Vocabulary): Prepared {
  const known = prepared.get(vocabulary);
  if (known) return known;
  const made = {
    asTerms: vocabulary.anywhere.map((phrase) => plainTerm(phrase, phrase)),
    asTexts: [...vocabulary.anywhere, ...vocabulary.alone].map((phrase) => ({
      phrase: phrase.replaceAll('*', ''),
      text: readText(phrase.replaceAll('*', '')),
    })),
  };
  prepared.set(vocabulary, made);
  return made;
}

/** The first phrase of a vocabulary that stands in a text, or null. */
export function namedIn(text: string, vocabulary: Vocabulary): string | null {
  const [first] = findTerms(prepare(vocabulary).asTerms, readText(text));
  return first?.term.id.replaceAll('*', '') ?? null;
}

type Asked = { path: string; spelling: string; text: ReturnType<typeof readText> };
type Spellings = { asked: readonly Asked[]; asTerms: readonly OwnTerm[] };
const spelt = new WeakMap<Pack['terms'], Spellings>();

/** Every spelling of every term, read once for all laws. */
function spellingsOf(terms: Pack['terms']): Spellings {
  const known = spelt.get(terms);
  if (known) return known;
  const asked = terms.flatMap(({ words }, i) =>
    words.map((spelling, j) => ({
      path: `terms.${i}.words.${j}`,
      spelling,
      text: readText(spelling.replaceAll('*', '')),
    })),
  );
  const made = { asked, asTerms: asked.map(({ path, spelling }) => plainTerm(path, spelling)) };
  spelt.set(terms, made);
  return made;
}

/**
 * Terms that would be found in a phrase of the vocabulary, or that hold one of its words. Both are asked of the engine
 * itself, so that a disguise which a draft may not wear helps no term either.
 */
export function termsThatReach({ terms }: Pick<Pack, 'terms'>, vocabulary: Vocabulary, key: ProblemKey): Problem[] {
  if (terms.length === 0) return [];
  const phrases = prepare(vocabulary);
  const { asked, asTerms } = spellingsOf(terms);
  const reached = new Map<string, string>();
  for (const { phrase, text } of phrases.asTexts)
    for (const { term } of findTerms(asTerms, text)) if (!reached.has(term.id)) reached.set(term.id, phrase);
  for (const { path, text } of asked) {
    const [first] = reached.has(path) ? [] : findTerms(phrases.asTerms, text);
    if (first) reached.set(path, first.term.id.replaceAll('*', ''));
  }
  return asked
    .filter(({ path }) => reached.has(path))
    .map(({ path, spelling }) => ({ path, key, fill: { term: spelling, phrase: reached.get(path) ?? '' } }));
}
