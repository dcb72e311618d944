import { speak } from '../model/variant';

speak({
  'Start a post': ['Dechrau post', 'Beitrag beginnen'],
  'Create a post': ['Creu post', 'Beitrag erstellen'],
  Dismiss: ['Diystyru', 'Schließen'],
  'Post to Anyone': ['Postio i unrhyw un', 'Mit allen teilen'],
  'Post to Connections only': ['Postio i gysylltiadau yn unig', 'Nur mit Kontakten teilen'],
  'Text editor for creating content': [
    'Golygydd testun ar gyfer creu cynnwys',
    'Texteditor zum Erstellen von Inhalten',
  ],
  'Add media': ['Ychwanegu cyfryngau', 'Medien hinzufügen'],
  'Schedule post': ['Amserlennu post', 'Beitrag planen'],
  Post: ['Postio', 'Posten'],
  'Text editor for creating comment': ['Golygydd testun ar gyfer creu sylw', 'Texteditor zum Kommentieren'],
  Emoji: ['Emoji', 'Emoji'],
  Comment: ['Sylw', 'Kommentieren'],
  Like: ['Hoffi', 'Gefällt mir'],
  Repost: ['Ailbostio', 'Reposten'],
  'Repost with your thoughts': ['Ailbostio gyda’ch barn', 'Mit Kommentar reposten'],
  'Write a message…': ['Ysgrifennu neges…', 'Nachricht verfassen …'],
  Send: ['Anfon', 'Senden'],
});
