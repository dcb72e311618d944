import { speak } from '../model/variant';

speak({
  Create: ['Creu', 'Erstellen'],
  'Create new post': ['Creu post newydd', 'Neuen Beitrag erstellen'],
  Back: ['Yn ôl', 'Zurück'],
  Next: ['Nesaf', 'Weiter'],
  'Write a caption...': ['Ysgrifennu capsiwn...', 'Bildunterschrift verfassen …'],
  Emoji: ['Emoji', 'Emoji'],
  'Add location': ['Ychwanegu lleoliad', 'Ort hinzufügen'],
  Share: ['Rhannu', 'Teilen'],
  'Add a comment…': ['Ychwanegu sylw…', 'Kommentieren …'],
  Post: ['Postio', 'Posten'],
  'Message…': ['Neges…', 'Nachricht senden …'],
  Send: ['Anfon', 'Senden'],
});
