import type { Block } from '../guidance/print/block';
import { PATHS } from '../guidance/print/pictures';
import { Prose } from '../ui/page/prose';

/** The blocks of a printed page as elements of ours. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block) => (
      <One key={keyOf(block)} block={block} />
    ))}
  </>
);

const keyOf = (block: Block) => `${block.kind} ${'text' in block ? block.text : ''}`;

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return <h1>{block.text}</h1>;
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'prose':
      return <Prose text={block.text} />;
    case 'small':
      return <p class="small">{block.text}</p>;
    case 'pictured':
      return (
        <div class="pictured">
          <svg viewBox="0 0 48 48" aria-hidden="true">
            <path d={PATHS[block.picture]} />
          </svg>
          <p>{block.text}</p>
        </div>
      );
    default:
      return null; // the page for patients has no list of its own, no table, no box and one sheet
  }
}
