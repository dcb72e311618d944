import { findMentions } from '../../../src/engine/mentions/index';
import { readText } from '../../../src/engine/text/read-text';

/** First names and surnames by where they are common, written for these tests; nobody is meant. */
const NAMES = [
  { first: ['Sarah', 'James', 'Karen', 'David', 'Julie'], last: ['Walker', 'Hughes', 'Barnes', 'Cooper', 'Turner'] },
  { first: ['Fatima', 'Mohammed', 'Aisha', 'Imran', 'Nadia'], last: ['Khan', 'Hussain', 'Begum', 'Malik', 'Ahmed'] },
  { first: ['Priya', 'Rajesh', 'Anjali', 'Vikram', 'Meera'], last: ['Patel', 'Sharma', 'Singh', 'Nair', 'Reddy'] },
  {
    first: ['Chidi', 'Ngozi', 'Oluwaseun', 'Amara', 'Emeka'],
    last: ['Okafor', 'Adeyemi', 'Okonkwo', 'Mensah', 'Balogun'],
  },
  {
    first: ['Agnieszka', 'Piotr', 'Katarzyna', 'Tomasz', 'Ewa'],
    last: ['Kowalska', 'Nowak', 'Lewandowski', 'Zielinska', 'Mazur'],
  },
  {
    first: ['Siân', 'Gareth', 'Rhiannon', 'Dafydd', 'Carys'],
    last: ['Llewellyn', 'Pritchard', 'Morgan', 'Bevan', 'Parry'],
  },
  {
    first: ['Siobhán', 'Declan', 'Aoife', 'Ciarán', 'Niamh'],
    last: ['O’Brien', 'Gallagher', 'Murphy', 'Doherty', 'Kelly'],
  },
  {
    first: ['Maria', 'Jose', 'Rosalie', 'Ramon', 'Jocelyn'],
    last: ['Santos', 'Reyes', 'Dela Cruz', 'Garcia', 'Bautista'],
  },
  { first: ['Wei', 'Mei', 'Jun', 'Xin', 'Ling'], last: ['Chen', 'Wong', 'Zhang', 'Lam', 'Liu'] },
  { first: ['Elif', 'Mehmet', 'Ayşe', 'Yusuf', 'Zeynep'], last: ['Yilmaz', 'Demir', 'Kaya', 'Ozturk', 'Arslan'] },
  {
    first: ['Thandiwe', 'Tadhg', 'Xiomara', 'Nkemdilim', 'Bronagh'],
    last: ['Wickramasinghe', 'Szczepański', 'Nguyen', 'Abdi', 'Oyelaran'],
  },
] as const;

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|sister|nurse|matron|rev|fr|father|auntie|uncle|aunt)\.?$/iu;
/** Two words at most, each with a capital: what is meant to be a name, not a guess at one. */
const CLEAR_NAME = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sister|Nurse)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)?$/u;

/** After "of" or "in" it may be a town; before an initial the surname stands first. */
const isUnsure = (text: string, start: number, end: number): boolean =>
  /\b(?:of|in|at|near|from) (?:\p{Lu}\p{L}+ )?$/u.test(text.slice(Math.max(0, start - 24), start)) ||
  /^ \p{Lu}\b/u.test(text.slice(end, end + 3));

/** The draft with every clear name exchanged for one of another origin, the same name the same way; `null` without one. */
export function withOtherNames(text: string, origin: number): string | null {
  const { first, last } = NAMES[origin % NAMES.length] ?? NAMES[0];
  const people = findMentions(readText(text), 'text')
    .filter(
      ({ kind, text: name, start, end }) => kind === 'person' && CLEAR_NAME.test(name) && !isUnsure(text, start, end),
    )
    .sort((a, b) => a.start - b.start);
  if (people.length === 0) return null;
  const given = new Map<string, string>();
  const other = (word: string, from: readonly string[]): string => {
    const found = given.get(word) ?? from[given.size % from.length] ?? word;
    given.set(word, found);
    return found;
  };
  let out = '';
  let at = 0;
  for (const { start, end, text: name } of people) {
    if (start < at) continue;
    const words = name.split(' ');
    const titled = words.length > 1 && TITLE.test(words[0] ?? '');
    const swapped = words.map((word, i) => (titled && i === 0 ? word : other(word, titled || i > 0 ? last : first)));
    out += text.slice(at, start) + swapped.join(' ');
    at = end;
  }
  return out + text.slice(at);
}
