import { existsSync } from 'node:fs';
import { answerTo, readGold } from '../gold';
import { missing, percent, type Section } from '../section';

const TITLE = 'The same draft, written another way';

/** Pairs that change who somebody is and nothing else. */
const SWAPS: Readonly<Record<string, string>> = {
  he: 'she',
  she: 'he',
  him: 'her',
  his: 'her',
  man: 'woman',
  woman: 'man',
  muslim: 'christian',
  christian: 'muslim',
  black: 'white',
  asian: 'european',
  polish: 'french',
  nigerian: 'canadian',
  gay: 'straight',
  mum: 'dad',
  dad: 'mum',
};

const change = (letters: string, twins: string) => (text: string) =>
  text.replace(new RegExp(`(?<=[a-z])[${letters}](?=[a-z])`, 'g'), (one) => twins.charAt(letters.indexOf(one)));

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'small letters': (text) => text.toLowerCase(),
  'no full stops or commas': (text) => text.replace(/[.,](?=\s|$)/g, ''),
  'Cyrillic look-alikes': change('aeopc', 'аеорс'),
  'digits for letters': change('oie', '013'),
  'zero-width joiners': (text) => text.replace(/(?<=[a-z])(?=[a-z])/g, '\u200d'),
  'curly apostrophes': (text) => text.replaceAll("'", '’'),
  'somebody else': (text) =>
    text.replace(/[a-z]+/gi, (word) => {
      const other = SWAPS[word.toLowerCase()];
      if (other === undefined) return word;
      return word === word.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
    }),
};

/** How many outcomes change when only the spelling, or who it is about, does. */
export function robustness(file: string | null): Section {
  if (file === null || !existsSync(file)) return missing(TITLE, 'name a labelled file with --drafts FILE');
  const drafts = readGold(file).map((gold) => ({ ...gold, said: answerTo(gold.text, gold.context).outcome }));
  return {
    title: TITLE,
    says: [
      'Drafts whose text the change touches, and how many of them get another outcome. “Somebody else” must change none.',
    ],
    tables: [
      {
        caption: 'Outcomes that change',
        columns: ['change', 'drafts touched', 'other outcome %', 'spoken to no longer %'],
        rows: Object.entries(WAYS).map(([name, way]) => {
          const touched = drafts.filter(({ text }) => way(text) !== text);
          const after = touched.map(({ text, context, said }) => ({ said, now: answerTo(way(text), context).outcome }));
          const spoken = after.filter(({ said }) => said !== 'clear');
          return [
            name,
            touched.length,
            percent(after.filter(({ said, now }) => said !== now).length, after.length),
            percent(spoken.filter(({ now }) => now === 'clear').length, spoken.length),
          ];
        }),
      },
    ],
  };
}
