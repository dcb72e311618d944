import { filmOf, jpegOf } from '../../composer/picture-files';
import type { Stage, Tab } from '../harness/tab';

/** A page with the marks of X where a picture can be chosen, pasted and dropped, and shown with its description. */
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>X</title>
<style>body { font: 16px sans-serif; margin: 40px } .box { min-height: 40px; border: 1px solid #888 }</style>
<body><main role="main"><div data-testid="primaryColumn">
  <div class="box" data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>
  <div data-testid="attachments"></div><input type="file" accept="image/*,video/*" style="display: none">
  <button type="button" data-testid="tweetButtonInline">Post</button>
</div></main><script>
  window.sent = [];
  const box = document.querySelector('.box');
  window.model = () => box.innerText.trim();
  document.querySelector('button').addEventListener('click', () => {
    window.sent.push({ kind: 'post', texts: [window.model()] });
    box.replaceChildren();
    document.querySelector('[data-testid="attachments"]').replaceChildren();
  });
  window.show = (alt) => {
    const img = document.createElement('img');
    if (alt) img.alt = alt;
    document.querySelector('[data-testid="attachments"]').append(img);
  };
  window.attach = (how, name, type, base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], name, { type }));
    const input = document.querySelector('input');
    if (how === 'chosen') {
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (how === 'pasted') box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true, composed: true }));
    else box.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, composed: true, cancelable: true }));
    window.show('');
  };
</script></body></html>`;

export const pictureStage: Stage = (url) =>
  url.hostname === 'x.com' && url.pathname === '/home' ? { type: 'text/html', body: HTML } : null;

export type How = 'chosen' | 'pasted' | 'dropped';

/** A picture as a phone makes it, with place, time and phone, comes to the draft. */
export const attachPicture = (tab: Tab, how: How) =>
  attach(tab, how, jpegOf({ device: ['Example', 'Example Phone 4'], taken: '2026:05:12 14:03:11', place: true }));

export const attachFilm = (tab: Tab) => attach(tab, 'chosen', filmOf({ place: true }, 'quicktime'));

async function attach(tab: Tab, how: How, file: Blob): Promise<void> {
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64');
  const name = file.type === 'image/jpeg' ? 'IMG_0001.jpg' : 'IMG_0002.mov';
  await tab.page(
    `window.attach(${JSON.stringify(how)}, ${JSON.stringify(name)}, ${JSON.stringify(file.type)}, '${base64}')`,
  );
}
