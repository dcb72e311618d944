import { builtFor, copyOfBuild } from './build';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Opened, Stage } from './tab';

/** Both browsers, driven alike. `places` are match patterns that the person switched on beyond the built-in ones. */
export const BROWSERS: readonly { name: string; open(stage: Stage, places?: readonly string[]): Promise<Opened> }[] = [
  { name: 'Chromium', open: (stage, places) => launchChromium(builtFor('chromium', places), stage) },
  { name: 'Firefox', open: (stage, places) => launchFirefox(builtFor('firefox', places), stage) },
];

/** A browser with a copy of the build in which something was changed. */
export function openChanged(change: (build: string) => void, browser: string, stage: Stage): Promise<Opened> {
  const isChromium = browser === 'Chromium';
  const build = copyOfBuild(isChromium ? 'chromium' : 'firefox');
  change(build);
  return isChromium ? launchChromium(build, stage) : launchFirefox(build, stage);
}
