import { helpFromGuidance } from '../../../src/content/session/help';
import type { Context } from '../../../src/engine/types/draft';
import type { Review } from '../../../src/engine/types/review';
import type { GuidancePlace } from '../../../src/platform/guidance-place';
import type { Language } from '../../../src/platform/language';
import { speak } from '../../../src/platform/words';
import { ask } from '../../../src/ui/ask';
import { cardOn } from '../../../src/ui/card';
import { isDarkAround } from '../../../src/ui/dark';
import { openHost } from '../../../src/ui/host';
import styles from '../../../src/ui/in-page.css?inline';

/** Opens nothing on a bare page. */
const helpHere = () => ({
  ...helpFromGuidance(null),
  open: ({ screen }: GuidancePlace) => void bench.chosen.push(`open ${screen}`),
});

const POST: Context = { kind: 'post', platform: 'x' };

/** The interface on a bare page, with any review: its own closed root, kept so that a test can look inside. */
const bench = {
  chosen: [] as string[],
  root: null as ShadowRoot | null,
  keysTo: null as ((event: KeyboardEvent) => void) | null,
  open(language: Language) {
    speak(language);
    const host = openHost([styles]);
    host.speak(language);
    bench.root = host.root;
    return host;
  },
  ask(review: Review, { language = 'en-GB' as Language, context = POST, canEdit = true, isKept = true } = {}) {
    const host = bench.open(language);
    const question = {
      review,
      context,
      canEdit,
      help: helpHere(),
      dark: isDarkAround(document.body),
      edit: () => void bench.chosen.push('edit'),
      takeOut: () => void bench.chosen.push('take out'),
      postAnyway: () => void bench.chosen.push('post anyway'),
      keepForLater: canEdit ? async () => isKept : null,
      safer: null,
    };
    ask(host, question, (listener) => {
      bench.keysTo = listener;
    });
  },
  card(
    review: Review,
    { language = 'en-GB' as Language, context = POST, how = 'beside' as 'beside' | 'reading' } = {},
  ) {
    const card = cardOn(bench.open(language), {
      onWrong: () => void bench.chosen.push('wrong'),
      onNever: () => void bench.chosen.push('never'),
      onConcern: () => void bench.chosen.push('concern'),
      onForGood: () => void bench.chosen.push('for good'),
      onClosed: () => void bench.chosen.push('closed'),
      keysTo: (listener) => {
        bench.keysTo = listener;
      },
    });
    const says = { review, context, help: helpHere() };
    card.open(says, new DOMRect(40, 40, 120, 24), how, isDarkAround(document.body));
  },
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, closed parts left out
  text: () => [...(bench.root?.querySelectorAll<HTMLElement>('dialog') ?? [])].map((one) => one.innerText).join('\n'),
};

declare global {
  interface Window {
    shown: typeof bench;
    axe: typeof import('axe-core');
  }
}
window.shown = bench;
for (const type of ['keydown', 'keypress', 'keyup'] as const)
  addEventListener(
    type,
    (event) => {
      if (!bench.keysTo) return;
      event.stopImmediatePropagation();
      bench.keysTo(event);
    },
    { capture: true },
  );
