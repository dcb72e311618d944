import { failOpen } from '../../composer/fail-open';
import { warmUp } from '../../engine/warm-up';

/** Readies the engine one short step a task, so that the page is never held up for long. Resolves when all is ready. */
export async function warm(): Promise<void> {
  for (const step of warmUp) {
    await new Promise<void>((breathe) => setTimeout(breathe));
    // a bug in one step shows when a draft is read, where it is told
    failOpen(step, undefined, () => {});
  }
}
