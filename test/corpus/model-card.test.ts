import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresOfCard } from '../../tools/docs/card-figures';
import { CARD, modelCard } from '../../tools/docs/model-card';
import { SHOWN, shippedOn } from '../../tools/docs/shipped';

const card = readFileSync(CARD, 'utf8');
const shown = (file: string): { recall: number; falseAlarm: number } => {
  const cells = new RegExp(`^\\| ${file} \\| \\d+ \\| ([\\d.]+) \\| ([\\d.]+) \\|$`, 'm').exec(card);
  return { recall: Number(cells?.[1]), falseAlarm: Number(cells?.[2]) };
};
/** Points of a percentage that rules may move a figure before the card must be written anew (npm run docs). */
const LEEWAY = 2;

test.each(SHOWN)(
  'on drafts of $file the shipped engine does what the card says of it',
  (part) => {
    const { recall, falseAlarm } = shippedOn(part);
    expect(Math.abs(recall - shown(part.file).recall)).toBeLessThanOrEqual(LEEWAY);
    expect(Math.abs(falseAlarm - shown(part.file).falseAlarm)).toBeLessThanOrEqual(LEEWAY);
  },
  30_000,
);

test('the other figures are those of the weights, the corpus and the last training (npm run docs)', () => {
  const kept = /<!-- figures: shipped -->\n([\s\S]*?)\n<!-- end -->/.exec(card)?.[1] ?? '';
  expect(modelCard(card, { ...figuresOfCard(), shipped: () => kept })).toBe(card);
}, 30_000);

test('a card with another figure would be seen, and one that asks for what nobody writes', () => {
  const figures = { sizes: () => '1 head' };
  const bait = '<!-- figures: sizes -->\n2 heads\n<!-- end -->';
  expect(modelCard(bait, figures)).toBe('<!-- figures: sizes -->\n1 head\n<!-- end -->');
  expect(() => modelCard('<!-- figures: luck -->\n<!-- end -->', figures)).toThrow('luck');
});
