/** What a text may hold: words, stress, links. No markup of any other kind exists, so none can be injected. */
export type Inline =
  | { kind: 'text' | 'strong' | 'stress'; text: string }
  | { kind: 'link'; text: string; address: string };
export type Block =
  | { kind: 'paragraph'; content: readonly Inline[] }
  | { kind: 'list'; items: readonly (readonly Inline[])[] };

const PIECE = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|\[([^[\]\n]+)\]\(([^()\s]+)\)/g;

/** Paragraphs parted by empty lines, lists of lines that begin with `- `, `**strong**`, `*stress*`, `[words](address)`. */
export function parseMarkdown(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.every((line) => line.startsWith('- '))
        ? { kind: 'list', items: lines.map((line) => parseInline(line.slice(2))) }
        : { kind: 'paragraph', content: parseInline(lines.join(' ')) },
    );
}

function parseInline(text: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index) });
    found.push(toInline(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) });
  return found;
}

function toInline([whole, strong, stress, words, address]: RegExpExecArray): Inline {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (stress !== undefined) return { kind: 'stress', text: stress };
  if (words !== undefined && address !== undefined) return { kind: 'link', text: words, address };
  return { kind: 'text', text: whole };
}

/** Every address that a text links to. */
export const linksIn = (text: string): string[] =>
  parseMarkdown(text)
    .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.content))
    .flatMap((piece) => (piece.kind === 'link' ? [piece.address] : []));
