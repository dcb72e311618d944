import type { Stage } from '../../extension/harness/tab';

/** A place nobody described: a plain forum. Its parts are reached by path; its moods are named as in the model of X. */
const PARTS: Record<string, string> = {
  '/form':
    '<form><label>Your reply <textarea name="reply"></textarea></label><button type="submit">Send reply</button></form>',
  '/button':
    '<div><div id="box" contenteditable="true" role="textbox"></div><div id="post" role="button" tabindex="0">Post</div></div>',
  '/search': '<form role="search"><textarea></textarea><button type="submit">Search</button></form>',
  '/none': '<form><textarea></textarea></form>',
  '/frames': '',
};

/** Runs in the page and in each frame of it. Everything that arrives is logged in the top window. */
const SCRIPT = `
const quirks = new Set((new URLSearchParams(top.location.search).get('quirks') || '').split(','));
top.sent = top.sent || [];
top.parts = top.parts || [];
/** The middles of box and button, seen from the top page: a closed root is found in no other way. */
top.spots = () => top.parts.filter((part) => part.isConnected && part.ownerDocument.defaultView).map((part) => {
  const frame = part.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const { left, top, width, height } = part.getBoundingClientRect();
  return { x: frame.left + left + width / 2, y: frame.top + top + height / 2 };
});
function wire(root) {
  top.parts.push(...root.querySelectorAll('textarea, button'));
  for (const form of root.querySelectorAll('form')) form.addEventListener('submit', (event) => {
    event.preventDefault();
    post(form.querySelector('textarea'), event);
  });
  for (const button of root.querySelectorAll('#post')) wireButton(root, button);
}
function wireButton(root, button) {
  button.addEventListener('click', (event) => {
    if (quirks.has('rebuild')) {
      const next = button.cloneNode(true);
      button.replaceWith(next);
      wireButton(root, next);
    }
    post(root.querySelector('#box'), event);
  });
}
function post(box, event) {
  if (quirks.has('trusted-only') && !event.isTrusted) return;
  top.sent.push({ kind: 'post', texts: [box.value ?? box.innerText] });
  const clear = () => { if ('value' in box) box.value = ''; else box.textContent = ''; };
  if (quirks.has('slow')) setTimeout(clear, 4000); else clear();
}
wire(document);
`;

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Forum</title><body>${body}<script>${SCRIPT}</script></body></html>`;

/** Puts the same form where scripts and listeners are harder to place. */
const INSIDE: Record<string, string> = {
  '/open-root': `const root = document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    root.innerHTML = part; wire(root);`,
  '/closed-root': `const root = document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'closed' });
    root.innerHTML = part; wire(root);`,
  '/srcdoc': `document.body.appendChild(document.createElement('iframe')).srcdoc = whole;`,
  '/blob': `document.body.appendChild(document.createElement('iframe')).src =
    URL.createObjectURL(new Blob([whole], { type: 'text/html' }));`,
  '/written': `const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument; inside.open(); inside.write(whole); inside.close();`,
  '/written-later': `const frame = document.body.appendChild(document.createElement('iframe'));
    addEventListener('load', () => { const inside = frame.contentDocument; inside.open(); inside.write(whole); inside.close(); });`,
};

export const forum: Stage = (url) => {
  if (url.hostname !== 'forum.example') return null;
  const part = PARTS[url.pathname];
  if (part !== undefined) return { type: 'text/html', body: pageOf(part) };
  const inside = INSIDE[url.pathname];
  if (!inside) return { type: 'text/plain', body: '' };
  const form = JSON.stringify(PARTS['/form']);
  const whole = JSON.stringify(pageOf(PARTS['/form'] ?? '')).replaceAll('</', '<\\/');
  const script = `const part = ${form.replaceAll('</', '<\\/')}, whole = ${whole}; ${inside}`;
  return { type: 'text/html', body: `${pageOf('')}<script>${script}</script>` };
};
