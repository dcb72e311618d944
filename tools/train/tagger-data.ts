import { readFileSync } from 'node:fs';

/** What the tagger learns to tell apart; other kinds of the sets (products, works) are nothing to it. */
export type Kind = 'person' | 'place' | 'org';
/** A sentence with the spans that people marked. `isSign` spans stand in handles or hashtags: neither right nor wrong. */
export type Marked = { text: string; spans: { kind: Kind; start: number; end: number; isSign: boolean }[] };

const KIND_OF: Record<string, Kind> = {
  PER: 'person',
  person: 'person',
  LOC: 'place',
  location: 'place',
  ORG: 'org',
  group: 'org',
  corporation: 'org',
};

/** Reads a set in columns: a token and its mark a line, an empty line between sentences. `spaced` leaves every token apart. */
export function readMarked(file: string, spaced: boolean): Marked[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n[\t ]*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => joined(lines, spaced));
}

function joined(lines: readonly string[], spaced: boolean): Marked {
  const marked: Marked = { text: '', spans: [] };
  let last = '';
  let isOpen = false;
  for (const line of lines) {
    const columns = line.split('\t');
    const token = columns[0] ?? '';
    const mark = columns.at(-1)?.trim() ?? 'O';
    if (marked.text !== '' && (spaced ? !/^[@#]$/.test(last) : hasGap(last, token, marked.text))) marked.text += ' ';
    const start = marked.text.length;
    marked.text += token;
    const kind = KIND_OF[mark.slice(2)];
    const open = marked.spans.at(-1);
    if (kind && mark.startsWith('I-') && isOpen && open) open.end = marked.text.length;
    else if (kind) {
      const isSign = /^[@#]/.test(token) || /^[@#]$/.test(last);
      marked.spans.push({ kind, start, end: marked.text.length, isSign });
    }
    isOpen = kind !== undefined;
    last = token;
  }
  return marked;
}

/** Whether people would have typed a space between two tokens. */
function hasGap(last: string, token: string, before: string): boolean {
  if (/^(?:['’](?:s|m|re|ve|ll|d|t)?|n['’]t|[,.;:!?)\]%…]+)$/i.test(token)) return false;
  if (/^[@#([£$]$/.test(last)) return false;
  return !(/\p{L}['’]$/u.test(before) && /^(?:s|m|re|ve|ll|d|t)$/i.test(token));
}
