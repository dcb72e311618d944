/**
 * Letters of other scripts that pass for Latin ones: chosen by eye from Cyrillic, Greek, Armenian, Cherokee and small
 * capitals. Pairs stand as source and twin, one UTF-16 unit each, so folding them never moves an offset.
 */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlвbкkмmнhтt' +
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԌGҮYԚQԜWӀI' +
  'αaεeιiκkνvοoρpτtυuχxγyωwϲcϳj' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹC' +
  'աwհhոnսuօoցgզqյjՕOՍUԼLՏSՀh' +
  'ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuᴠvᴡwʏyᴢzꜱsꜰf' +
  'ɑaɡgıiƖlǀlℓl';

const TWINS = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) TWINS.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /[a-z]/iu;
/** A word of both scripts. */
const MIXED = /[a-z][\u0370-\u058F]|[\u0370-\u058F][a-z]/giu;
const FOREIGN = /[\u0131\u0196\u01C0\u0250-\u02AF\u0370-\u058F\u1D00-\u1D7F\uA730\uA731\u2113]/u;

const unmask = (word: string): string => {
  let plain = '';
  for (const unit of word) plain += TWINS.get(unit) ?? unit;
  return plain;
};
const wholly = (word: string): boolean => [...word].every((letter) => TWINS.has(letter));

/**
 * Takes look-alikes off where they are a disguise: in words that mix scripts, and in words made wholly of them when no
 * word of the text needs that other script. Real Russian or Greek has letters without a twin, and stays as it is.
 */
export function foldLookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  const strangers = (text.match(WORD) ?? []).filter((word) => FOREIGN.test(word) && !LATIN.test(word));
  const real = strangers.some((word) => !wholly(word));
  const disguised = (text.match(MIXED) ?? []).length > 0; // then a single stranger, an "а" alone, is part of it
  return text.replace(WORD, (word) => {
    if (!FOREIGN.test(word)) return word;
    if (LATIN.test(word)) return unmask(word);
    return !real && (word.length > 1 || disguised) && wholly(word) ? unmask(word) : word;
  });
}
