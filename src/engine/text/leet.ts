const TWINS: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a' };

const ANY = /\p{L}[013457$@]\p{L}/u;
const CHUNK = /[\p{L}\p{N}$@./_#-]+/gu;
const INNER = /(?<=\p{L})[013457$@](?=\p{L})/gu;
const EDGE = /[./_#-]+$/u;
const WORD = /^\p{L}{4,24}$/u;

/** Things that look so by right: outward postcodes, HbA1c, all-capital codes. */
const BY_RIGHT = /^(?:[a-z]{1,2}\d[a-z]|hba1c|a1c)$/iu;

/** Reads digits and signs inside words as the letters that they stand for: `canc3r`, `c@ncer`. One unit for one unit. */
export function foldLeet(text: string): string {
  return ANY.test(text) ? text.replace(CHUNK, foldChunk) : text;
}

function foldChunk(whole: string): string {
  const chunk = whole.replace(EDGE, '');
  if (chunk.length < 4 || chunk.length > 24 || BY_RIGHT.test(chunk) || chunk === chunk.toUpperCase()) return whole;
  const word = chunk.replace(INNER, (sign) => TWINS[sign] ?? sign);
  const changed = [...word].filter((letter, i) => letter !== chunk[i]).length;
  return WORD.test(word) && word.length - changed >= 3 ? word + whole.slice(chunk.length) : whole;
}
