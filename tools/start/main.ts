/**
 * The demonstration, after everything is installed and built: `tsx tools/start/main.ts [--firefox] [--headless]`.
 * With a display a browser opens and stays until it is closed; without one the same is driven headless and told.
 */
import { chromiumStage } from './chromium-stage';
import { firefoxStage } from './firefox-stage';
import { ADDRESS } from './page';
import type { Stage } from './stage';
import { tour } from './tour';

const PICTURES = 'out/start';
const firefox = process.argv.includes('--firefox');
const extension = `${process.env.SECOND_LOOK_DIST ?? 'dist'}/${firefox ? 'firefox' : 'chromium'}`;
const open = (headless: boolean) => (firefox ? firefoxStage : chromiumStage)({ extension, headless });

const stage = await headed();
if (stage) {
  console.log(`A demonstration composer is open in ${stage.name}, with Second Look on it.`);
  console.log(`It stands under ${ADDRESS}, but this machine serves it and nothing is sent. Close the window to end.`);
  process.once('SIGINT', () => void stage.close());
  await stage.closed;
  await stage.close();
} else {
  const unseen = await open(true);
  try {
    const asHoped = await tour(unseen, PICTURES, console.log);
    console.log(asHoped ? 'The careless draft was held; the fine one went.' : 'This did not go as it should.');
    if (!asHoped) process.exitCode = 1;
  } finally {
    await unseen.close();
  }
}

/** A browser that can be seen, or null with the reason told. */
async function headed(): Promise<Stage | null> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.argv.includes('--headless')) return null;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    console.log('There is no display here, so the browser runs unseen and this tells what it shows.');
    return null;
  }
  try {
    return await open(false);
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    console.log(
      `The browser could not be opened in a window (${why}), so it runs unseen and this tells what it shows.`,
    );
    return null;
  }
}
