import { speak } from '../model/variant';

speak({
  'Create a post': ['Creu post', 'Beitrag erstellen'],
  'Create post': ['Creu post', 'Beitrag erstellen'],
  'What’s on your mind?': ['Beth sydd ar eich meddwl?', 'Was machst du gerade?'],
  Close: ['Cau', 'Schließen'],
  'Edit privacy. Sharing with Your friends.': [
    'Golygu preifatrwydd. Rhannu â’ch ffrindiau.',
    'Privatsphäre bearbeiten. Geteilt mit Freunden.',
  ],
  'Photo/video': ['Llun/fideo', 'Foto/Video'],
  Emoji: ['Emoji', 'Emoji'],
  Post: ['Postio', 'Posten'],
  Next: ['Nesaf', 'Weiter'],
  'Post settings': ['Gosodiadau’r post', 'Beitragseinstellungen'],
  'Write a comment…': ['Ysgrifennu sylw…', 'Kommentieren …'],
  Comment: ['Sylw', 'Kommentieren'],
  'Comment by Del Rees': ['Sylw gan Del Rees', 'Kommentar von Del Rees'],
  Share: ['Rhannu', 'Teilen'],
  'Say something about this...': ['Dywedwch rywbeth am hyn...', 'Sag etwas dazu …'],
  'Share now': ['Rhannu nawr', 'Jetzt teilen'],
  'Share now (Public)': ['Rhannu nawr (Cyhoeddus)', 'Jetzt teilen (Öffentlich)'],
  Message: ['Neges', 'Nachricht'],
  'Thread composer': ['Cyfansoddwr sgwrs', 'Nachrichteneingabe'],
  'Press Enter to send': ['Pwyswch Enter i anfon', 'Zum Senden Eingabetaste drücken'],
});
