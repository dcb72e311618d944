import { speak } from '../model/variant';

speak({
  'Empty text field. Type to compose a new post.': [
    'Maes testun gwag. Teipiwch i gyfansoddi post newydd.',
    'Leeres Textfeld. Gib etwas ein, um einen neuen Beitrag zu verfassen.',
  ],
  'What’s new?': ['Beth sy’n newydd?', 'Was gibt’s Neues?'],
  'Reply to beamarsh…': ['Ateb beamarsh…', 'beamarsh antworten …'],
  Cancel: ['Canslo', 'Abbrechen'],
  'Add to thread': ['Ychwanegu at yr edefyn', 'Zum Thread hinzufügen'],
  'Anyone can reply & quote': ['Gall unrhyw un ateb a dyfynnu', 'Jeder kann antworten und zitieren'],
  Post: ['Postio', 'Posten'],
  Reply: ['Ateb', 'Antworten'],
  Repost: ['Ailbostio', 'Erneut posten'],
  Quote: ['Dyfynnu', 'Zitieren'],
});
