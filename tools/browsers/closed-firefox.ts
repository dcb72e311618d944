import type { Browser, Page } from 'puppeteer-core';
import { type Ours, READ_ROOT, together } from './read-closed';

/** WebDriver BiDi by hand: what Puppeteer has no words for. */
export type Bidi = {
  send(method: string, params: object): Promise<unknown>;
  frameOf(page: Page): string;
};

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Sends }; // public at run time, left out of its types
  return {
    send: async (method, params) => (await connection.send(method, params)).result,
    frameOf: (page) => (page.mainFrame() as unknown as { _id: string })._id, // the BiDi context, left out as well
  };
}
type Sends = { send(method: string, params: object): Promise<{ result: unknown }> };

type Remote = { type: string; sharedId?: string; value?: unknown };
type RemoteNode = Remote & { value?: { children?: RemoteNode[]; shadowRoot?: RemoteNode | null; mode?: string } };

/**
 * The closed roots under the document element. Over BiDi a node may be told of with its shadow root, closed ones too,
 * and a root so met can be handed back to a function: no page can do that.
 */
export async function readOursOver(bidi: Bidi, page: string, toPress = ''): Promise<Ours> {
  const read: Ours[] = [];
  for (const context of await framesOf(bidi, page)) read.push(...(await readFrame(bidi, context, toPress)));
  return together(read);
}

type Frame = { context: string; children: Frame[] | null };

async function framesOf(bidi: Bidi, root: string): Promise<string[]> {
  const { contexts } = (await bidi.send('browsingContext.getTree', { root })) as { contexts: Frame[] }; // as specified
  const all = (frames: Frame[]): string[] =>
    frames.flatMap(({ context, children }) => [context, ...all(children ?? [])]);
  return all(contexts);
}

async function readFrame(bidi: Bidi, context: string, toPress: string): Promise<Ours[]> {
  const target = { context };
  const seen = (await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    resultOwnership: 'root',
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  })) as { result: RemoteNode }; // as the specification of WebDriver BiDi says
  const roots = (seen.result.value?.children ?? [])
    .map((child) => child.value?.shadowRoot)
    .filter((root) => root?.value?.mode === 'closed');
  const read: Ours[] = [];
  for (const root of roots) {
    const said = (await bidi.send('script.callFunction', {
      functionDeclaration: `(root, toPress) => JSON.stringify((${READ_ROOT})(root, toPress))`,
      arguments: [{ sharedId: root?.sharedId }, { type: 'string', value: toPress }],
      target,
      awaitPromise: false,
    })) as { result: { value: string } }; // a string, as the function says
    read.push(JSON.parse(said.result.value));
  }
  return read;
}
