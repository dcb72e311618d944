import { existsSync, readFileSync } from 'node:fs';

/** Sentences of everyday posts, for a checkout without the corpus. Invented. */
const EVERYDAY = [
  'Three nights done and the kettle is on.',
  'Whoever left the biscuits in the staff room is a hero.',
  'Our new starter Grace found her way to theatres without asking once.',
  'The car park machine ate my card again this morning.',
  'Flu jabs are on Tuesday in the education centre.',
  'Had a lovely note from a family on the ward and it made my month.',
  'She is 84, came in on Sunday with a hip, and has us all singing.',
  'Chase the bloods for 999 000 0018 before the round, please.',
  'I think the minister is wrong about pay and I will say so.',
  'One nurse for eighteen patients at night is not safe.',
];

/** Texts of exactly this many characters, each different, so that nothing can be answered from memory. */
export function textsOf(characters: number, howMany: number, corpus = 'corpus/drafts.jsonl'): string[] {
  const sentences = existsSync(corpus) ? draftsIn(corpus) : EVERYDAY;
  return Array.from({ length: howMany }, (_, n) => {
    let text = `${n + 1}.`;
    for (let i = n; text.length < characters; i++) text += ` ${sentences[i % sentences.length]}`;
    return text.slice(0, characters);
  });
}

function draftsIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => String(JSON.parse(line).text));
}
