import { defineMention, type MentionExamples } from './define-mention';

const URL =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/[^\s<>"'“”]{1,400}|www\.[^\s<>"'“”]{1,400}|(?:[a-z0-9-]{1,40}\.){1,5}(?:co\.uk|org\.uk|nhs\.uk|gov\.uk|ac\.uk|com|org|net|uk|wales|scot|ie|eu|info|tv|ly|me|io)(?:\/[^\s<>"'“”]{0,400})?(?![\p{L}\p{N}-]))/giu;
const TRAILING = /[.,;:!?)\]}…]+$/u;

export const mention = defineMention({
  kind: 'url',
  find: ({ folded }) =>
    folded.includes('.')
      ? [...folded.matchAll(URL)].map((m) => {
          const link = m[0].slice(0, 420).replace(TRAILING, '');
          return { start: m.index, end: m.index + link.length, value: link.toLowerCase() };
        })
      : [],
});

export const examples: MentionExamples = {
  find: [
    'story at «https://www.gazette.example/news/crash-44», awful',
    'see «www.nhs.uk/conditions».',
    'book on «myclinic.co.uk» today',
    '«bit.ly/3xYz» for the rota',
  ],
  leave: ['Back home.Mrs Jones rang', 'at 3.30 on bay 4', 'e.g. this', 'mail jo@myclinic.co.uk'],
};
