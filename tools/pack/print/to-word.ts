import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from '../../../src/guidance/print/block';
import { type Inline, parseMarkdown } from '../../../src/pack/markdown/parse';
import type { Language } from '../../../src/platform/language';

/**
 * The same page as a Word file, with real headings, lists and tables, so that Word's own navigation and a screen reader
 * find their way, and a trust can put it into its template. Pictures of easy read are left out.
 */
export async function toWord(blocks: readonly Block[], language: Language): Promise<Uint8Array> {
  const name = blocks.find((block) => block.kind === 'title');
  const document = new Document({
    title: name?.kind === 'title' ? name.text : 'Second Look',
    creator: 'Second Look',
    styles: STYLES(language),
    numbering: { config: blocks.map((_, i) => numbered(listOf(i))) },
    sections: [{ children: blocks.flatMap(toParts) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Each ordered list counts from one: it has a numbering of its own. */
const listOf = (at: number) => `list-${at}`;
const numbered = (reference: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 500, hanging: 360 } } },
    },
  ],
});

function toParts(block: Block, at: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          keepNext: true,
        }),
      ];
    case 'prose':
      return proseOf(block.text);
    case 'pictured':
      return proseOf(block.text);
    case 'small':
      return [new Paragraph({ children: runs(inlinesOf(block.text)), style: 'small' })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(inlinesOf(item)),
            ...(block.ordered ? { numbering: { reference: listOf(at), level: 0 } } : { bullet: { level: 0 } }),
          }),
      );
    case 'table':
      return [tableOf(block.head, block.rows)];
    case 'box':
      return [new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_3 }), ...proseOf(block.text)];
    case 'sheet':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

const proseOf = (text: string): Paragraph[] =>
  parseMarkdown(text).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }))
      : [new Paragraph({ children: runs(block.content) })],
  );

const inlinesOf = (text: string): Inline[] =>
  parseMarkdown(text).flatMap((block) => (block.kind === 'list' ? block.items.flat() : [...block.content]));

const runs = (content: readonly Inline[]): ParagraphChild[] =>
  content.map((piece) =>
    piece.kind === 'link'
      ? new ExternalHyperlink({
          link: piece.address,
          children: [new TextRun({ text: piece.text, style: 'Hyperlink' })],
        })
      : new TextRun({ text: piece.text, bold: piece.kind === 'strong', italics: piece.kind === 'stress' }),
  );

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: 'AEB7BD' };
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new Paragraph({ children: bold ? [new TextRun({ text, bold })] : runs(inlinesOf(text)) })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) })),
    ],
  });
}

/** Sizes are half points, distances twentieths of a point, as in Word. */
const STYLES = (language: Language) => ({
  default: {
    document: {
      run: { font: 'Arial', size: 24, color: '212B32', language: { value: language === 'cy' ? 'cy-GB' : 'en-GB' } },
      paragraph: { spacing: { after: 140, line: 300 } },
    },
    heading1: { run: { size: 40, bold: true, color: '212B32' }, paragraph: { spacing: { after: 240 } } },
    heading2: { run: { size: 32, bold: true, color: '212B32' }, paragraph: { spacing: { before: 360, after: 120 } } },
    heading3: { run: { size: 26, bold: true, color: '212B32' }, paragraph: { spacing: { before: 240, after: 80 } } },
  },
  paragraphStyles: [{ id: 'small', name: 'Small', basedOn: 'Normal', run: { size: 20, color: '4C6272' } }],
});
