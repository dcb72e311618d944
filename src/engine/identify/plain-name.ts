/** A place's name as it is looked up: lower case, `st` for `saint`, no dots, hyphens or brackets. */
export const plainPlace = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s*\(.*?\)/g, '')
    .replace(/[.'’]/g, '')
    .replace(/[\s\-–]+/g, ' ')
    .replace(/, (?:city|county) of$/, '')
    .replace(/^saint /, 'st ')
    .trim();

const LEFT_OUT =
  /\b(?:the|nhs|trust|foundation|university|teaching|hospitals?|health board|health and social care|at|of the)\b/g;

/** A health body's name without the words that people leave out: "Royal Stoke University Hospital" is "royal stoke". */
export const plainBody = (name: string): string =>
  (name.toLowerCase().split(',')[0] ?? '')
    .replace(/\(.*?\)/g, '')
    .replace(LEFT_OUT, ' ')
    .replace(/[.'’]/g, '')
    .replace(/[\s\-–]+/g, ' ')
    .trim();
