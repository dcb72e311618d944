import { type Block, type Inline, parseMarkdown } from '../../pack/markdown/parse';

/** A text of a pack: paragraphs, lists, stress and links. Made of elements, so that no markup can be in it. */
export const Prose = ({ text, lang }: { text: string; lang?: string }) => (
  <>
    {parseMarkdown(text).map((block) =>
      block.kind === 'list' ? (
        <ul key={saidIn(block)} lang={lang}>
          {block.items.map((item) => (
            <li key={textIn(item)}>
              <Line content={item} />
            </li>
          ))}
        </ul>
      ) : (
        <p key={saidIn(block)} lang={lang}>
          <Line content={block.content} />
        </p>
      ),
    )}
  </>
);

const Line = ({ content }: { content: readonly Inline[] }) => (
  <>
    {content.map((piece) => {
      if (piece.kind === 'strong') return <strong key={piece.text}>{piece.text}</strong>;
      if (piece.kind === 'stress') return <em key={piece.text}>{piece.text}</em>;
      if (piece.kind === 'link')
        return (
          <a key={piece.text} href={piece.address} target="_blank" rel="noreferrer">
            {piece.text}
          </a>
        );
      return piece.text;
    })}
  </>
);

const textIn = (content: readonly Inline[]) => content.map(({ text }) => text).join('');
const saidIn = (block: Block) => (block.kind === 'list' ? block.items.map(textIn).join('\n') : textIn(block.content));
