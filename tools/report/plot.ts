import type { Plot, Point } from './section';

const SIDE = 300;
const LEFT = 46;
const BELOW = 40;
const TICKS = 5;

/** A plot as inline SVG; colours come from the page, so that it is as readable in the dark. */
export function svgOf({ caption, x, y, lines, guide }: Plot): string {
  const at = ([px, py]: Point): string => {
    const across = LEFT + ((px - x.from) / (x.to - x.from)) * SIDE;
    const up = SIDE + 10 - ((py - y.from) / (y.to - y.from)) * SIDE;
    return `${across.toFixed(1)},${up.toFixed(1)}`;
  };
  const path = (points: readonly Point[]) => points.map(at).join(' ');
  const ticks = Array.from({ length: TICKS + 1 }, (_, i) => i / TICKS);
  return [
    `<figure><svg viewBox="0 0 ${LEFT + SIDE + 12} ${SIDE + BELOW + 10}" role="img" aria-label="${escaped(caption)}">`,
    `<rect class="frame" x="${LEFT}" y="10" width="${SIDE}" height="${SIDE}"/>`,
    ...ticks.map((t) => {
      const [px, py] = [LEFT + t * SIDE, SIDE + 10 - t * SIDE];
      return `<text x="${px}" y="${SIDE + 24}" text-anchor="middle">${shown(x.from + t * (x.to - x.from))}</text><text x="${LEFT - 5}" y="${py + 4}" text-anchor="end">${shown(y.from + t * (y.to - y.from))}</text>`;
    }),
    `<text x="${LEFT + SIDE / 2}" y="${SIDE + 42}" text-anchor="middle">${escaped(x.name)}</text>`,
    `<text transform="translate(11 ${SIDE / 2 + 10}) rotate(-90)" text-anchor="middle">${escaped(y.name)}</text>`,
    ...(guide ? [`<polyline class="guide" points="${path(guide)}"/>`] : []),
    ...lines.map((line, i) => `<polyline class="line c${i % 6}" points="${path(line.points)}"/>`),
    '</svg>',
    `<figcaption>${escaped(caption)} ${lines.map(({ name }, i) => `<span class="c${i % 6}">${escaped(name)}</span>`).join(' ')}</figcaption></figure>`,
  ].join('');
}

const shown = (n: number) => String(Math.round(n * 1000) / 1000);

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
