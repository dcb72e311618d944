import { render } from 'preact';
import { authorDraft } from '../platform/author-draft';
import { Author } from './author';
import { readSaved } from './draft/saved';

const saved = await authorDraft();
const root = document.getElementById('author');
if (root) render(<Author saved={readSaved(saved)} />, root);
