import { escaped, svgOf } from './plot';
import type { Cell, List, Section, Table } from './section';

const STYLE = `:root{color-scheme:light dark;--line:light-dark(#c5cdd3,#4a555e);--soft:light-dark(#f2f5f7,#1d2429)}
body{font:15px/1.45 Arial,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;background:light-dark(#fff,#14191d);color:light-dark(#14191d,#e8edf0)}
h2{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:1rem}
table{border-collapse:collapse;margin:.6rem 0 1.4rem;font-variant-numeric:tabular-nums}caption{text-align:left;font-weight:bold;padding:.3rem 0}
td,th{padding:.15rem .6rem;border-bottom:1px solid var(--line);text-align:right}td:first-child,th:first-child{text-align:left}
.wide{overflow-x:auto}figure{display:inline-block;width:21rem;margin:0 1rem 1rem 0;vertical-align:top}svg{width:100%}
svg text{font-size:11px;fill:currentColor}.frame{fill:var(--soft);stroke:var(--line)}.guide{fill:none;stroke:var(--line);stroke-dasharray:4 4}
.line{fill:none;stroke:currentColor;stroke-width:1.8}figcaption span{font-weight:bold;margin-left:.5rem}li{margin:.25rem 0}
.c0{color:light-dark(#005eb8,#6bb1ff)}.c1{color:light-dark(#b3261e,#ff8a80)}.c2{color:light-dark(#007f3b,#5fd08a)}.c3{color:light-dark(#7c2855,#f08cc0)}.c4{color:light-dark(#8a5a00,#ffc75f)}.c5{color:light-dark(#330072,#b99cff)}`;

/** The report as one page that needs nothing else. */
export const pageOf = (title: string, when: string, sections: readonly Section[]): string =>
  [
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style>`,
    `<h1>${escaped(title)}</h1><p>${escaped(when)}</p>`,
    `<ul>${sections.map(({ title: t }, i) => `<li><a href="#s${i}">${escaped(t)}</a></li>`).join('')}</ul>`,
    ...sections.map(
      ({ title: t, says, plots = [], tables = [], lists = [] }, i) =>
        `<h2 id="s${i}">${escaped(t)}</h2>${says.map((line) => `<p>${escaped(line)}</p>`).join('')}${plots.map(svgOf).join('')}${tables.map(tableHtml).join('')}${lists.map(listHtml).join('')}`,
    ),
    '</html>',
  ].join('\n');

const tableHtml = ({ caption, columns, rows }: Table) =>
  `<div class="wide"><table><caption>${escaped(caption)}</caption><tr>${columns.map((c) => `<th scope="col">${escaped(c)}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(shown(cell))}</td>`).join('')}</tr>`)
    .join('')}</table></div>`;

const listHtml = ({ caption, items }: List) =>
  `<h3>${escaped(caption)}</h3><ol>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ol>`;

const shown = (cell: Cell) => (cell === null ? '–' : String(cell));

/** The report as plain text; plots are left to the page. */
export const textOf = (title: string, when: string, sections: readonly Section[]): string =>
  [`${title}\n${when}`, ...sections.map(sectionText)].join('\n\n');

function sectionText({ title, says, tables = [], lists = [] }: Section): string {
  return [
    `== ${title} ==`,
    ...says,
    ...tables.map(tableText),
    ...lists.map(({ caption, items }) => [`-- ${caption}`, ...items.map((item) => `   ${item}`)].join('\n')),
  ].join('\n');
}

function tableText({ caption, columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map(shown));
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const pad = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0));
  return [`-- ${caption}`, ...lines.map((line) => `   ${line.map(pad).join('  ')}`)].join('\n');
}
