import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/browsers';
import { eventually, pressesOurs, seesNothingOfOurs, seesOurs, seesQuestion, sent, sentTexts } from './harness/person';
import type { Opened, Tab } from './harness/tab';
import { POST, write as writeOnX } from './interface/writing';
import { attachFilm, attachPicture, type How, pictureStage } from './pictures/page';

const NOTE = 'A picture to look over';
const LIST = /Screens of any kind/;

/** Firefox lets no test make up a paste with a file in it. */
const waysIn = (name: string): How[] => (name === 'Firefox' ? ['chosen', 'dropped'] : ['chosen', 'pasted', 'dropped']);

describe.each(BROWSERS)('$name', ({ name, open }) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await open(pictureStage);
  });
  afterAll(() => browser.close());

  async function write(text: string): Promise<Tab> {
    const tab = await writeOnX(browser, text);
    await expect.poll(() => tab.page(`document.querySelector('html > div[popover]') !== null`), eventually).toBe(true);
    return tab;
  }

  test.each(waysIn(name))('a picture that is %s is a note, with what its file tells', async (how) => {
    const tab = await write('Tea with the team');
    await attachPicture(tab, how);
    await seesOurs(tab, NOTE);
    await pressesOurs(tab, `Second Look: ${NOTE}`);
    await seesOurs(tab, LIST);
    await seesOurs(tab, /Where it was taken/);
    const { text } = await tab.ours();
    expect(text).toContain('does not look into pictures');
    expect(text).toContain('12 May 2026');
    expect(text).toContain('Example Phone 4');
    expect(text).toContain('usually taken out of the copy');
    expect(text).not.toContain('52');
    await tab.close();
  });

  test('a film that tells where it was taken says so, and asks who can be heard', async () => {
    const tab = await write('Our choir');
    await attachFilm(tab);
    await seesOurs(tab, NOTE);
    await pressesOurs(tab, `Second Look: ${NOTE}`);
    await seesOurs(tab, /voices that can be heard/);
    await seesOurs(tab, /Where it was taken/);
    await tab.close();
  });

  test('a picture alone holds nothing, and when it has gone with its post nothing is said', async () => {
    const tab = await write('Tea with the team');
    await attachPicture(tab, 'chosen');
    await seesOurs(tab, NOTE);
    await tab.click(POST);
    await expect.poll(() => sentTexts(tab), eventually).toEqual(['Tea with the team']);
    await seesNothingOfOurs(tab);
    await tab.close();
  });

  test('beside words about a patient the list stands in the question; beside others it does not', async () => {
    const tab = await write('Please chase bloods for 999 000 0018');
    await attachPicture(tab, 'chosen');
    await seesOurs(tab, NOTE);
    await tab.click(POST);
    await seesQuestion(tab);
    await seesOurs(tab, LIST);
    expect(await sent(tab)).toEqual([]);
    await tab.close();
  });

  test('a description is read with the draft: a number in it holds the post', async () => {
    const tab = await write('Proud of this team');
    await tab.page(`window.show('Whiteboard, NHS number 999 000 0018')`);
    await tab.type('!');
    await seesOurs(tab, '1 thing to look at');
    await tab.click(POST);
    await seesQuestion(tab);
    await seesOurs(tab, /in the description of a picture/);
    expect(await sent(tab)).toEqual([]);
    await tab.close();
  });
});
