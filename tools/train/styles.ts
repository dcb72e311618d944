/** Ways of writing that are measured apart, by the files of the corpus that hold them. */
export const STYLES: Readonly<Record<string, (file: string) => boolean>> = {
  plain: (file) => file.startsWith('plain'),
  short: (file) => /^(?:care|confidentiality|context|employer|mixed|respect|subtle)$/.test(file),
  long: (file) => file === 'long',
  pairs: (file) => file.startsWith('pairs'),
  own: (file) => /^(?:[a-l]|w\d.*)$/.test(file),
};

/** The way of writing of a file; a file of none is its own. */
export const styleOf = (file: string): string => Object.entries(STYLES).find(([, has]) => has(file))?.[0] ?? file;

/** Drafts of `corpus/train`, in the proportions in which staff err and do not. */
export const asStaffWrite = (file: string): boolean =>
  file === 'everyday' || Object.entries(STYLES).some(([style, has]) => style !== 'own' && has(file));

/** Headlines and sentences about people teach one thing each: no member of staff was about to send them. */
export const isByStaff = (file: string): boolean => file !== 'news' && file !== 'people';
