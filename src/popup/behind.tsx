import { useEffect, useState } from 'preact/hooks';
import type { Shown } from './read-shown';
import { SCREENS, type Screen, type ScreenName } from './screens/screens';

type Opened = { Screen: Screen; guidanceWith: GuidanceWith };
type GuidanceWith = typeof import('../guidance/guidance').guidanceWith;

async function open(name: ScreenName): Promise<Opened> {
  const [Screen, { guidanceWith }] = await Promise.all([SCREENS[name](), import('../guidance/guidance')]);
  return { Screen, guidanceWith };
}

/** One of the screens behind the first, with all guidance that there is. */
export function Behind({ name, rest, shown }: { name: ScreenName; rest: readonly string[]; shown: Shown }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    void open(name).then((one) => gone.signal.aborted || setOpened(one));
    return () => gone.abort();
  }, [name]);
  if (!opened) return null;
  const { Screen, guidanceWith } = opened;
  const { pack, kept } = shown;
  const guidance = guidanceWith(pack.state === 'in-force' ? pack.pack : null);
  return <Screen {...shown} guidance={guidance} you={kept.settings} rest={rest} />;
}
