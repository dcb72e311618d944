/** Lower case, without accents and apostrophes: `cŵyn` finds `cwyn`, and nobody needs to type a circumflex at night. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** One form for one and for many: `photos` finds `photo`. */
export const singular = (word: string): string => (word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word);

/** What a question is asked with, in either language; it tells nothing of what is asked. */
const ASKING = new Set(
  wordsIn(
    `a an the i im ive my me we our us can could may might should shall will would do does did is are was were be been am
    to of for in on at by with about and or if it its this that what when how who has have had get got some someone
    somebody from as post
    y yr ac o yn ar am fy ei eu ein eich mae oes ydy yw wedi gan gyda neu os beth sut pwy pryd alla all ga gaf dwi rwy
    fi ni chi rhywun rhywbeth postio bostio phostio`,
  ),
);

/** The words that tell what is asked; all of them where there is no other. */
export function wordsAsked(query: string): string[] {
  const words = wordsIn(query);
  const telling = words.filter((word) => !ASKING.has(word));
  return (telling.length > 0 ? telling : words).map(singular);
}
