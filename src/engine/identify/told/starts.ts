/** How a match can begin: so many characters are told. */
const TOLD = 2;
/** Any character may stand here. */
const ANY = '*';

/**
 * The first two characters, in small letters, with which a match of an expression can begin; `*` is any. Reads the marks
 * that tables of words use: groups, classes, `?`, `+`, `*`, `\d`, `\w` and looks behind or ahead.
 */
export function startsOf(source: string): string[] {
  const read = readChoices(source.toLowerCase(), 0);
  return [...new Set(read.starts.map((start) => start.padEnd(TOLD, ANY).slice(0, TOLD)))];
}

type Choices = { starts: string[]; end: number };

/** Alternatives up to the closing bracket of their group, or to the end. */
function readChoices(source: string, from: number): Choices {
  const starts: string[] = [];
  let begun = [''];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      starts.push(...begun);
      begun = [''];
      at++;
      continue;
    }
    const atom = readAtom(source, at);
    const mark = source[atom.end] ?? '';
    const optional = mark === '?' || mark === '*';
    at = atom.end + Number(optional || mark === '+');
    const next = optional ? ['', ...atom.starts] : atom.starts;
    begun = [...new Set(begun.flatMap((start) => (start.length >= TOLD ? [start] : next.map((one) => start + one))))];
  }
  return { starts: [...starts, ...begun], end: at };
}

function readAtom(source: string, at: number): Choices {
  const rest = source.slice(at);
  const look = /^\(\?<?[=!]/.exec(rest)?.[0];
  if (look) return { starts: [''], end: readChoices(source, at + look.length).end + 1 };
  const group = /^\((?:\?:)?/.exec(rest)?.[0];
  if (group) {
    const { starts, end } = readChoices(source, at + group.length);
    return { starts, end: end + 1 };
  }
  const chosen = /^\[([^\]\\^-]+)\]/.exec(rest);
  if (chosen) return { starts: [...(chosen[1] ?? '')], end: at + chosen[0].length };
  const classed = /^\[[^\]]*\]/.exec(rest)?.[0];
  if (classed) return { starts: [ANY], end: at + classed.length };
  if (rest.startsWith('\\d')) return { starts: [...'0123456789'], end: at + 2 };
  if (rest.startsWith('\\b')) return { starts: [''], end: at + 2 };
  if (rest.startsWith('\\')) return { starts: [/^\\\W/.test(rest) ? rest.charAt(1) : ANY], end: at + 2 };
  if (rest.startsWith('.')) return { starts: [ANY], end: at + 1 };
  return { starts: [rest.charAt(0)], end: at + 1 };
}
