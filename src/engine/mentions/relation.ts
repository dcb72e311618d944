import { relationWords } from '../lexicon/relation-words';
import { plainOf } from '../text/tokens';
import { defineMention, type Found, type MentionExamples } from './define-mention';
import { findPhrases } from './phrase-mention';

const KIN =
  'husband|wife|partner|girlfriend|boyfriend|missus|mum|mam|mom|mother|dad|father|parents|son|daughter|lad|wee lad|little lad|wee girl|little girl|baby|brother|sister|nan|gran|granny|grandad|grandson|granddaughter|aunt|auntie|uncle|cousin|niece|nephew|widow|family|mother in law|carer';
/** `bed 9's daughter`, `Mrs Lacey's little lad`, `the vicar's wife`. It begins at the apostrophe, so that most texts cost nothing. */
const POSSESSED = new RegExp(
  `['’]s (?:own |late |eldest |youngest |wee |little |poor |new )?(?:${KIN})(?![\\p{L}])`,
  'giu',
);
const POSSESSOR = /[\p{L}\p{N}]{1,30}$/u;
const NOT_POSSESSOR = /^(?:it|that|what|he|she|who|there|here|let|my|one|today|where|how)$/iu;

function possessedIn(folded: string): Found[] {
  return [...folded.matchAll(POSSESSED)].flatMap((m) => {
    const owner = POSSESSOR.exec(folded.slice(Math.max(0, m.index - 30), m.index))?.[0] ?? '';
    if (owner === '' || NOT_POSSESSOR.test(owner)) return [];
    const [start, end] = [m.index - owner.length, m.index + m[0].length];
    return [{ start, end, value: `other:${plainOf(folded.slice(start, end))}` }];
  });
}

/** How somebody is tied to somebody else. `value` is the class and words, `child:her son`. */
export const mention = defineMention({
  kind: 'relation',
  find: (text) => {
    const listed = findPhrases(text, relationWords).map((f) => ({
      ...f,
      value: `${f.value}:${plainOf(text.folded.slice(f.start, f.end))}`,
    }));
    const possessed = possessedIn(text.folded);
    const free = (f: Found) => !possessed.some((p) => p.start < f.end && f.start < p.end);
    return [...possessed, ...listed.filter(free)].sort((a, b) => a.start - b.start);
  },
});

export const examples: MentionExamples = {
  find: [
    "rang bed «9's daughter» back",
    '«her husband» fainted',
    'a mum with «triplets» on the ferry',
    '«Their dad» drives the van',
    "the «vicar's wife» had «twins»",
    'lives w «his nan» in the village',
    'one of the «twins» is breech',
  ],
  leave: [
    'my mum is a nurse',
    "she's mother hen to us all",
    'a family room is shut',
    "it's dad jokes all night",
    'husbandry of bees',
  ],
};
