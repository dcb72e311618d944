import { type Inline, parseMarkdown } from '../../pack/markdown/parse';
import type { Language } from '../../platform/language';
import type { Block } from './block';
import { PATHS } from './pictures';

/** One page as a file that a browser opens and prints; it asks nobody for anything. `form` chooses the layout. */
export function toHtml(
  blocks: readonly Block[],
  { language, form }: { language: Language; form: 'document' | 'poster' | 'cards' | 'easy-read' },
): string {
  const name = blocks.find((block) => block.kind === 'title');
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${plain(name?.kind === 'title' ? name.text : 'Second Look')}</title>`,
    `<style>${STYLE}</style></head><body class="${form}"${form === 'poster' ? sizeOfPoster(blocks) : ''}><main>`,
    ...blocks.map(toElement),
    '</main></body></html>',
    '',
  ].join('\n');
}

/** Letters below which a size fits one sheet of A4, in pixels; found by printing. */
const POSTER_SIZES = [
  [1600, 18],
  [1900, 15.5],
  [2600, 13.5],
  [4800, 10.5],
] as const;

/** On one sheet whatever a pack says: the more words, the smaller. */
function sizeOfPoster(blocks: readonly Block[]): string {
  const letters = blocks.map((block) => JSON.stringify(block).length).reduce((sum, length) => sum + length, 0);
  const size = POSTER_SIZES.find(([most]) => letters < most)?.[1] ?? 9;
  return ` style="--poster:${size}px"`;
}

function toElement(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${plain(block.text)}</h1>`;
    case 'heading':
      return `<h${block.level}>${plain(block.text)}</h${block.level}>`;
    case 'prose':
      return proseOf(block.text);
    case 'small':
      return `<p class="small">${lineOf(block.text)}</p>`;
    case 'list':
      return listOf(block.items, block.ordered);
    case 'table':
      return `<table><thead><tr>${block.head.map((cell) => `<th scope="col">${plain(cell)}</th>`).join('')}</tr></thead><tbody>${block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${lineOf(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;
    case 'box':
      return `<section class="box"><h3>${plain(block.heading)}</h3>${proseOf(block.text)}</section>`;
    case 'pictured':
      return `<div class="pictured"><svg viewBox="0 0 48 48" aria-hidden="true"><path d="${PATHS[block.picture]}"/></svg><p>${lineOf(block.text)}</p></div>`;
    case 'sheet':
      return '<div class="sheet"></div>';
  }
}

const listOf = (items: readonly string[], ordered: boolean) => {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${lineOf(item)}</li>`).join('')}</${tag}>`;
};

const proseOf = (text: string): string =>
  parseMarkdown(text)
    .map((block) =>
      block.kind === 'list'
        ? `<ul>${block.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</ul>`
        : `<p>${inlines(block.content)}</p>`,
    )
    .join('\n');

/** A text on one line: several paragraphs of an item run on. */
const lineOf = (text: string): string =>
  parseMarkdown(text)
    .flatMap((block) => (block.kind === 'list' ? block.items.map(inlines) : [inlines(block.content)]))
    .join(' ');

const inlines = (content: readonly Inline[]): string =>
  content
    .map((piece) => {
      const text = plain(piece.text);
      if (piece.kind === 'strong') return `<strong>${text}</strong>`;
      if (piece.kind === 'stress') return `<em>${text}</em>`;
      return piece.kind === 'link' ? `<a href="${plain(piece.address)}">${text}</a>` : text;
    })
    .join('');

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** The service manual's habits: 19 pixels to read, more on a wall, ink on white. */
const STYLE = `
@page{size:A4;margin:18mm}
*{box-sizing:border-box}
body{margin:0;font:17px/1.5 Arial,sans-serif;color:#212b32;background:#fff}
main{max-width:44em;margin:0 auto;padding:24px}
h1{font-size:30px;line-height:1.2;margin:0 0 16px}
h2{font-size:23px;line-height:1.25;margin:32px 0 8px;break-after:avoid}
h3{font-size:18px;margin:22px 0 6px;break-after:avoid}
p,ul,ol,table{margin:0 0 12px}
li{margin-bottom:6px}
a{color:#005eb8}
.small{font-size:14px;color:#4c6272;margin-bottom:4px;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:6px 8px 6px 0;border-bottom:1px solid #aeb7bd}
tr,.box,.pictured,li{break-inside:avoid}
.box{border-left:6px solid #007f3b;background:#f0f4f5;padding:10px 16px;margin:16px 0}
.box h3{margin-top:0}
.box p:last-child{margin:0}
.sheet{break-after:page}
.pictured{display:flex;align-items:center;gap:20px;margin:0 0 14px}
.pictured svg{flex:none;width:72px;height:72px;fill:none;stroke:#005eb8;stroke-width:3;stroke-linejoin:round;stroke-linecap:round}
.pictured p{margin:0}
.easy-read{font-size:21px}
.poster{font-size:var(--poster)}
.poster h1{font-size:2.6em;margin:0;padding:.35em .5em;background:#005eb8;color:#fff}
.poster h3{font-size:1.2em;margin:.9em 0 .2em}
.poster li{margin-bottom:.25em}
.poster .box{margin:.6em 0;padding:.5em .9em}
.poster .box h3{margin-top:0}
.cards h2{font-size:28px;margin-top:0}
@media print{body{background:none}main{max-width:none;padding:0}a{color:inherit}
.box,svg,.poster h1{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
