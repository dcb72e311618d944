import type { Page } from 'puppeteer-core';

/** A node as WebDriver BiDi writes it; closed shadow roots come along when they are asked for. */
type BidiNode = {
  type: string;
  value?: {
    nodeType: number;
    nodeValue?: string;
    localName?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
    mode?: 'open' | 'closed';
  };
};

/** Puppeteer keeps its BiDi connection to itself, and has no way of its own into a closed shadow root. */
type Connected = {
  connection: { send(method: 'script.evaluate', ask: object): Promise<{ result: { result: BidiNode } }> };
};

/** What the extension shows on a page in Firefox, as text: WebDriver BiDi writes out closed shadow roots. */
export async function closedTextInFirefox(page: Page): Promise<string[]> {
  const { connection } = page.browser() as unknown as Connected;
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: (page.mainFrame() as unknown as { _id: string })._id }, // BiDi's own name of the frame
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return closedRootsIn(result.result)
    .map((root) =>
      textOf(root)
        .replace(/[ \t]+/g, ' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
    )
    .filter((text) => text !== '');
}

function closedRootsIn({ value }: BidiNode): BidiNode[] {
  if (!value) return [];
  const inside = [...(value.children ?? []), ...(value.shadowRoot ? [value.shadowRoot] : [])].flatMap(closedRootsIn);
  return value.shadowRoot?.value?.mode === 'closed' ? [value.shadowRoot, ...inside] : inside;
}

const SILENT = new Set(['style', 'script', 'template']);
const IN_LINE = new Set(['a', 'b', 'em', 'i', 'mark', 'q', 'span', 'strong']);

/** Text of a node; what is hidden or a closed dialog is left out, and each block stands on its own line. */
function textOf({ value }: BidiNode): string {
  if (!value) return '';
  if (value.nodeType === 3) return value.nodeValue ?? '';
  const { localName = '', attributes = {}, children = [] } = value;
  if (SILENT.has(localName) || 'hidden' in attributes || (localName === 'dialog' && !('open' in attributes))) return '';
  const text = children.map(textOf).join('');
  return localName === '' || IN_LINE.has(localName) ? text : `\n${text}\n`;
}
