import type { Draft } from '../../engine/types/draft';
import { askBackground } from '../../platform/ask';
import type { Desk } from '../desk';

/** Lays a draft out for the background to take and keep until the browser closes; says whether it was kept. */
export async function keepForLater(desk: Desk, { text }: Draft): Promise<boolean> {
  desk.later = text;
  const answer = await askBackground('draft/later', {});
  desk.later = null;
  return answer.ok && answer.value.kept;
}
