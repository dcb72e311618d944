import { writeFileSync } from 'node:fs';

export type Figures = {
  file: string;
  /** What one line holds, for the reader of the file. */
  says: string;
  /** Source, year and licence, a sentence each. */
  sources: readonly string[];
  exports: Record<string, readonly string[] | Record<string, number>>;
};

/** Writes one figures file: a header with its sources, then packed lines, or a small table of numbers. */
export function writeFigures(folder: string, { file, says, sources, exports }: Figures): number {
  const header = [
    '/**',
    ` * ${says}`,
    ' *',
    ...sources.map((s) => ` * ${s}`),
    ' *',
    ' * Written by `npm run figures`.',
    ' */',
  ];
  const body = Object.entries(exports).map(([name, value]) => `export const ${name} = ${literal(value)};`);
  const text = `${header.join('\n')}\n${body.join('\n\n')}\n`;
  writeFileSync(`${folder}/${file}`, text);
  return text.length;
}

function literal(value: readonly string[] | Record<string, number>): string {
  if (Array.isArray(value)) return `\`\n${value.join('\n').replace(/[`\\$]/g, '\\$&')}\n\``;
  const rows = Object.entries(value).map(([key, number]) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${number},`);
  return `{\n${rows.join('\n')}\n} as const`;
}
