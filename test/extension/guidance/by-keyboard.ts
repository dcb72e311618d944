import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PopupBrowser } from '../popup/open';

/** What has the focus on a page of ours, as it reads; empty when nothing has it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement === document.body ? ''
    : document.activeElement.innerText || document.activeElement.id`) as Promise<string>; // as the line above makes it

/** Tabs until what has the focus reads so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60 && (await focused(page)) !== name; presses += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(name);
}

/** What a screen reader is told of a page, closed roots too. */
async function nodesOf(page: Page): Promise<SerializedAXNode[]> {
  const all = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(all)];
  const tree = await page.accessibility.snapshot();
  return tree ? all(tree) : [];
}

/** The name of what has the focus, in closed roots too. */
export const focusedInRoots = async (page: Page): Promise<string | undefined> =>
  (await nodesOf(page)).findLast((node) => node.focused)?.name;

/** Everything that is said of a page, closed roots too. */
export const saidInRoots = async (page: Page): Promise<string> =>
  (await nodesOf(page)).map(({ name = '' }) => name).join('\n');

/** What lies on the clipboard, as a person finds out: by pasting it. */
export async function pasted({ page: pageAt }: Pick<PopupBrowser, 'page'>): Promise<string> {
  const page = await pageAt('https://x.com/home');
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  const text = await page.$eval('textarea', (box) => box.value);
  await page.close();
  return text;
}
