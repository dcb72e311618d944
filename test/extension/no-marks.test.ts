import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { xStage } from '../sites/x/page';
import { openChanged } from './harness/browsers';
import { seesOurs } from './harness/person';
import type { Opened } from './harness/tab';
import { CARD, CARELESS, COUNT, marks, write } from './interface/writing';

const MARKS_ON = /(privateMessages:\s*(?:!1|false),\s*marks:\s*)(?:!0|true)/;

/** As if the person had switched marks off: the settings of a new installation are other ones. */
function withoutMarks(build: string) {
  const scripts = [build, join(build, 'chunks')]
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => path.endsWith('.js') && MARKS_ON.test(readFileSync(path, 'utf8')));
  if (scripts.length === 0) throw new Error('No default says that words are marked.');
  for (const path of scripts) writeFileSync(path, readFileSync(path, 'utf8').replace(MARKS_ON, '$1false'));
}

describe.each(['Chromium', 'Firefox'])('%s', (name) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await openChanged(withoutMarks, name, await xStage());
  });
  afterAll(() => browser.close());

  test('whoever wants no marks on the page keeps the count and the panel, and the page sees nothing', async () => {
    const tab = await write(browser, CARELESS);
    await seesOurs(tab, COUNT);
    await marks(tab).toEqual([]);
    await tab.press('Alt+Shift+KeyL');
    await seesOurs(tab, CARD);
    await marks(tab).toEqual([]);
    await tab.close();
  });
});
