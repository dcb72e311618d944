import Quill from 'quill';
import type { OpenEditor } from './editor';

/** Quill 2, the grandchild of what LinkedIn uses. Its text always ends with one newline, which is not sent. */
export const openQuill: OpenEditor = (host) => {
  const quill = new Quill(host, { placeholder: 'Start a post' });
  return { box: quill.root, model: () => quill.getText().replace(/\n$/, '') };
};
