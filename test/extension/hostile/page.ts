import type { Stage } from '../harness/tab';

/** What a person presses to send, by the marks of the page. */
export const BUTTON = '[data-testid="tweetButtonInline"]';

/**
 * A small page with the marks of X and an editor of its own, whose first script is against us. What a script may use
 * stands in `KNOWS`: everything that a page could find out for itself.
 */
const KNOWS = `
  window.sent = [];
  const box = () => (window.ownRoot ?? document).querySelector('[data-testid="tweetTextarea_0"]');
  const button = () => (window.ownRoot ?? document).querySelector('[data-testid="tweetButtonInline"]');
  window.model = () => box()?.innerText.trim() ?? '';
  const post = () => {
    if (window.model() === '') return;
    window.sent.push({ kind: 'post', texts: [window.model()] });
    box().replaceChildren();
  };
  const isPost = (event) => event.composedPath().includes(button());
  const ours = () => [...document.querySelectorAll('html > div, #lair > div')];
  const whenOursComes = (act) => new MutationObserver(() => ours().forEach(act))
    .observe(document, { childList: true, subtree: true });
  const often = (act) => setInterval(act, 60);`;

const STYLE = `body { font: 16px sans-serif; margin: 40px } .box { min-height: 40px; border: 1px solid #888; white-space: pre-wrap }
  #proxy { display: inline-block; padding: 8px; background: #dde } #cover { position: fixed; inset: 0; z-index: 2147483647 }`;

const COMPOSER = `<div class="box" style="min-height: 40px" data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>
  <div data-testid="toolBar"><button type="button" data-testid="tweetButtonInline">Post</button></div>`;

const SETS = `
  const wire = () => { if (!window.ownWay) button().addEventListener('click', post); };
  if (window.inClosedRoot) {
    const host = document.querySelector('#composer');
    const inner = host.innerHTML;
    window.ownRoot = host.attachShadow({ mode: 'closed' });
    window.ownRoot.innerHTML = inner;
    host.replaceChildren();
  }
  wire();`;

function hostilePage(script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>X</title><style>${STYLE}</style>
<script>${KNOWS}
${script}</script>
<body><main role="main"><div data-testid="primaryColumn"><form id="form" onsubmit="return false">
<div id="composer">${COMPOSER}</div></form><p><span id="proxy">Send it</span></p></div></main>
<div id="lair" style="display: none"></div><script>${SETS}</script></body></html>`;
}

/** Every address of x.com, answered by the page whose number it names: `https://x.com/home?3`. */
export const hostileStage =
  (scripts: readonly string[]): Stage =>
  (url) =>
    url.hostname === 'x.com' && url.pathname === '/home'
      ? { type: 'text/html', body: hostilePage(scripts[Number(url.search.slice(1))] ?? '') }
      : null;
