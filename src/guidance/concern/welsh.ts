/** Small Welsh words and mutations that no English sentence holds often. */
const SMALL_WORDS =
  /(?<![\p{L}’'])(?:mae|nid|dim|dyw|dydy|oes|yn|y|yr|ym|yng|wedi|oedd|roedd|bu|gyda|gan|wrth|ac|neu|ond|fy|ein|eu|ei|eich|dw|rwy|rydym|rydyn|ddim|ar|heno|neithiwr|bore|ddoe|eto|eisiau|angen|bod|fod|hwn|hyn|hon|pob|bob|mwy|dros|am|os|pan|nos|dydd|ddydd|dywedais|ddywedais|o’r|i’r|a’r|o'r|i'r|a'r|dwy|tair|pedair)(?![\p{L}])/giu;

/** Whether a text, or one sentence of it, is in Welsh: names and stand-ins of English rules would be wrong in it. */
export const isWelsh = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;
  return words > 0 && (text.match(SMALL_WORDS)?.length ?? 0) > words / 5;
};
