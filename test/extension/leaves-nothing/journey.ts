import { expect } from 'vitest';
import { DIALOG, eventually, model, pressesOurs, seesOurs, seesQuestion, sentTexts } from '../harness/person';
import type { Opened, Tab } from '../harness/tab';
import { BOX, POST, write } from '../interface/writing';

/** Words that stand nowhere else on a machine; the draft, the quotation and the findings all hold one of them. */
export const RARE = { typed: 'Quillonbrackwater', edited: 'Thrumvellanook' } as const;

const draftWith = (word: string) => `So glad Mrs ${word} in bay 3 is home, NHS number 999 000 0018`;

/** All that a person does with one draft: types, is held, dismisses, changes it, is held again and posts anyway. */
export async function journey(browser: Opened): Promise<void> {
  const tab = await write(browser, draftWith(RARE.typed));
  await seesOurs(tab, /to look at/);
  await tab.click(POST);
  await seesQuestion(tab);
  await tab.press('Escape');
  await isBackInTheBox(tab);
  await tab.press('Control+a');
  await tab.type(draftWith(RARE.edited));
  await expect.poll(() => model(tab), eventually).toBe(draftWith(RARE.edited));
  await tab.press('Control+Enter');
  await seesQuestion(tab);
  await pressesOurs(tab, 'Post anyway');
  await seesOurs(tab, /Approved/);
  expect(await sentTexts(tab)).toEqual([]);
  await tab.click(POST);
  await expect.poll(() => sentTexts(tab), eventually).toEqual([draftWith(RARE.edited)]);
  await tab.close();
}

async function isBackInTheBox(tab: Tab) {
  await expect.poll(async () => (await tab.ours()).text, eventually).not.toMatch(DIALOG);
  await expect.poll(() => tab.page<boolean>(`!!document.activeElement.closest('${BOX}')`), eventually).toBe(true);
}
