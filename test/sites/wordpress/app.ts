import '../model/spot';
import { element } from '../model/element';
import { speak } from '../model/variant';
import { blockEditor } from './block-editor';
import { classicEditor } from './classic-editor';
import { answerInAdmin, article } from './comments';

speak({
  Publish: ['Cyhoeddi', 'Veröffentlichen'],
  Update: ['Diweddaru', 'Aktualisieren'],
  'Save draft': ['Cadw drafft', 'Entwurf speichern'],
  'Select visibility: Public': ['Dewis gwelededd: Cyhoeddus', 'Sichtbarkeit wählen: Öffentlich'],
  Cancel: ['Canslo', 'Abbrechen'],
  'Post Comment': ['Cyhoeddi sylw', 'Kommentar abschicken'],
  Reply: ['Ateb', 'Antworten'],
});

/** A model of WordPress 6.5 from a real one, which the slow suite drives: the frame, the panel, the forms. */
const path = location.pathname;
const adminBar = element('li', { id: 'wp-admin-bar-site-name' }, element('a', { href: '/' }, 'Alder ward'));
if (path.startsWith('/wp-admin/')) document.body.append(adminBar);
if (path === '/wp-admin/post-new.php') blockEditor('draft');
else if (path === '/wp-admin/post.php') blockEditor('published');
else if (path === '/wp-admin/post-classic.php') classicEditor();
else if (path === '/wp-admin/edit-comments.php') answerInAdmin();
else article();
