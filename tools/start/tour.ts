import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CARELESS, FINE } from './samples';
import type { Stage } from './stage';

/** How long the extension may take to show what it has to say; far more than it needs. */
const PATIENCE_MS = 8000;

/**
 * Drives the demonstration as a person would and tells what was seen: a careless draft is typed and sent, and after
 * it a fine one. Answers whether the first was held and the second went.
 */
export async function tour(stage: Stage, folder: string, say: (line: string) => void): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const picture = async (name: string) => {
    const path = join(folder, `${stage.name.toLowerCase()}-${name}.png`);
    await stage.picture(path);
    say(`  Picture: ${path}`);
  };

  say(`${stage.name}: typing a careless draft`);
  say(`  “${CARELESS}”`);
  await stage.type(CARELESS);
  const noticed = await until(stage.shown, (shown) => shown.length > 0);
  tell('Second Look shows beside the composer', noticed, say);
  await picture('1-typed');

  say(`${stage.name}: pressing Send`);
  await stage.pressSend();
  const held = await until(stage.shown, (shown) => shown.length > noticed.length + 80);
  tell('Second Look says', held, say);
  const sentAtFirst = await stage.sent();
  say(`  Sent: ${sentAtFirst.length === 0 ? 'nothing. The draft is still there to change.' : sentAtFirst.join(' / ')}`);
  await picture('2-held');

  say(`${stage.name}: Escape goes back to the draft; a fine one is typed instead and sent`);
  say(`  “${FINE}”`);
  await until(
    async () => {
      await stage.pressKey('Escape'); // pressed again while the dialog, in its first moments, obeys nothing
      return stage.shown();
    },
    (shown) => shown.length < held.length,
  );
  await stage.type(FINE);
  await stage.pressSend();
  const sentAtLast = await until(stage.sent, (sent) => sent.length > 0);
  say(`  Sent: ${sentAtLast.join(' / ') || 'nothing'}`);
  await picture('3-sent');
  return sentAtFirst.length === 0 && held.length > 0 && sentAtLast[0] === FINE;
}

function tell(what: string, shown: string, say: (line: string) => void) {
  if (shown === '') say(`  ${what}: nothing`);
  else say(`  ${what}:\n${shown.replace(/^/gm, '    | ')}`);
}

/** Asks until the answer is as hoped, or gives the last answer when patience ends. */
async function until<T>(ask: () => Promise<T>, hoped: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (hoped(answer) || Date.now() > end) return answer;
  }
}
